/** Finds dialogs that are open; the tour, which locks nothing, is none of them. */
export const openDialogs = ':is([role=dialog], [role=alertdialog]):not([data-aside])';
