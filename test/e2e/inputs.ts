import { fileURLToPath } from "node:url";

/** The documents of this project. */
export const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

const EVIL = `</script><img src=x onerror="globalThis.stolen=1"><script>globalThis.stolen=2</script>`;

export const HOSTILE_TITLE = `"><svg onload=globalThis.stolen=3> & 'quoted' </title>`;

/** Documents whose every part tries to become markup. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "hostile/a'><b onclick=x>.txt": `${EVIL} Police said 12 people were killed in the Osprey mine on Monday.\u2028\u2029 ]]>`,
  "hostile/b.txt": `${EVIL} The mayor said 19 people were killed in the Osprey mine on Monday.`,
  "hostile/manifest.json": JSON.stringify({
    documents: [
      {
        file: "a'><b onclick=x>.txt",
        title: EVIL,
        publisher: `"><script>1</script>`,
        published: "2031-03-04",
        url: "javascript:alert(1)",
      },
      {
        file: "b.txt",
        title: `" onmouseover="x`,
        publisher: "<!-- Gazette",
        published: "2031-03-04",
        url: 'https://b.example/"onload=x',
      },
    ],
  }),
};
