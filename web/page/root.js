/** The root element of the page: its attributes tell the style sheets what the page is and shows. */
export const { documentElement: page } = document;
