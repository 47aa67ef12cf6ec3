/** The companies, and a company's own page. */
import { useRoute } from '../../route';
import { CompaniesList } from './CompaniesList';
import { CompanyPage } from './CompanyPage';

export default function Companies() {
  const { subject } = useRoute();
  return subject === null ? <CompaniesList /> : <CompanyPage key={subject} id={subject} />;
}
