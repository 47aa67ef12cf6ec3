/** Line icons, 20 × 20, drawn in the text's colour. Decoration: the words stand beside them or in the button's label. */
const paths = {
  overview: 'M3 16.5h14M5 14V9m5 5V4m5 10V7',
  network:
    'M6.5 6.5L13 5M6 8L8.5 13M13.500 7L10.500 13M5 4.500a2 2 0 100 4 2 2 0 000-4M15 3a2 2 0 100 4 2 2 0 000-4M9.500 13a2 2 0 100 4 2 2 0 000-4',
  play: 'M6.500 4.500v11l9-5.500z',
  pause: 'M7 4.500v11M13 4.500v11',
  minus: 'M4.500 10h11',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  companies: 'M3.5 17V6l6-3v14M9.5 17V8l7 2.5V17M2.5 17h15M6 8.5v0M6 12v0M13 13v0',
  commitments: 'M5 3h7l3.5 3.5V17H5zM8 9h4.5M8 12h4.5M12 3v3.5h3.5',
  weekly: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  dotcom:
    'M2.500 16.500c4.500 0 6-2 7-7.500.4-2.500.9-5 2-5 1.700 0 1.400 12.500 6 12.500M2.500 16.500h15',
  stress: 'M10.8 3L6 11h3.800L9 17l5.200-8.500h-3.900z',
  holdings: 'M4 7.500h12v8.500H4zM7.500 7.500V5h5v2.500M4 11h12',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 12h0M10 12h0M13 12h0',
  plus: 'M10 4.5v11M4.5 10h11',
  close: 'M5 5l10 10M15 5L5 15',
  edit: 'M4 16l.8-3.2L13.2 4.400l2.400 2.400-8.400 8.400z',
  remove: 'M4.500 6h11M8 6V4h4v2M6 6l.7 10.500h6.600L14 6',
  star: 'M10 3.200l2.100 4.300 4.700.7-3.400 3.300.8 4.700L10 14l-4.200 2.200.8-4.700L3.200 8.200l4.700-.7z',
  search: 'M9 4a5 5 0 100 10A5 5 0 009 4zM12.700 12.700L16.500 16.500',
  export: 'M10 12V3.500M6.500 7L10 3.500 13.500 7M4 12.500V16.500h12v-4',
  import: 'M10 3.500V12M6.500 8.500L10 12l3.500-3.500M4 12.500V16.500h12v-4',
  back: 'M16 10H4.500M9 5.500L4.500 10 9 14.500',
  outside: 'M8 5H4.500v10.500H15V12M11.500 4H16v4.500M16 4l-7 7',
  info: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 9v5M10 6.500v0',
  warning: 'M10 3.500L17.500 16.500h-15zM10 8.500v4M10 14.500v0',
  clip: 'M15.500 9.300l-5.700 5.700a3.300 3.300 0 01-4.700-4.700l6-6a2.200 2.200 0 013.100 3.100l-5.900 5.900a1.100 1.100 0 01-1.600-1.600l5.300-5.300',
  file: 'M5.500 3h6l3.500 3.500V17h-9.500zM11.500 3v3.500H15',
  quote:
    'M8.500 6.500c-2.500.5-4 2-4 4.500v3h3.500v-3.500h-2M16 6.500c-2.500.5-4 2-4 4.500v3h3.500v-3.500h-2',
  check: 'M4.500 10.500l3.500 3.500 7.500-8',
  undo: 'M7.500 4L3.500 8l4 4M4 8h8a4.250 4.250 0 010 8.500H8',
  redo: 'M12.500 4l4 4-4 4M16 8H8a4.250 4.250 0 000 8.500h4',
  history: 'M3.800 7.200A7 7 0 113 10M3 4v3.500h3.500M10 6v4.200l3 1.800',
  settings: 'M3.500 6h7.500M15 6h1.500M3.500 14h1.500M9 14h7.500M13 4v4M7 12v4',
  chevron: 'M5.500 8l4.500 4.500L14.500 8',
} as const;

export type IconName = keyof typeof paths;

/** What points back or on: it points the other way where a page is written from right to left. */
const turning: ReadonlySet<IconName> = new Set<IconName>(['left', 'right', 'back', 'undo', 'redo']);

export function Icon({
  name,
  filled = false,
}: {
  readonly name: IconName;
  readonly filled?: boolean;
}) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      data-turns={turning.has(name) || undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}
