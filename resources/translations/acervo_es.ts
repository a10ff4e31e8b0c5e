<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The library is whole.</source>
        <translation>La biblioteca está íntegra.</translation>
    </message>
    <message>
        <source>bring files into the library</source>
        <translation>llevar archivos a la biblioteca</translation>
    </message>
    <message>
        <source>list the articles that match, one a line</source>
        <translation>listar los artículos que coinciden, uno por línea</translation>
    </message>
    <message>
        <source>count countries, topics, years … of what matches</source>
        <translation>contar países, temas, años… de lo que coincide</translation>
    </message>
    <message>
        <source>put tags on all that matches, or take them off</source>
        <translation>poner etiquetas a todo lo que coincide, o quitarlas</translation>
    </message>
    <message>
        <source>write what matches as one file, or to stdout</source>
        <translation>escribir lo que coincide en un archivo, o en la salida estándar</translation>
    </message>
    <message>
        <source>find countries, regions and topics in texts from stdin</source>
        <translation>hallar países, regiones y temas en textos de la entrada estándar</translation>
    </message>
    <message>
        <source>look through the library&apos;s file for damage</source>
        <translation>revisar si el archivo de la biblioteca está dañado</translation>
    </message>
    <message>
        <source>make full text and detected places anew</source>
        <translation>rehacer el texto completo y los lugares detectados</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>deshacer el último paso</translation>
    </message>
    <message>
        <source>do the step taken back again</source>
        <translation>rehacer el paso deshecho</translation>
    </message>
    <message>
        <source>list what was done, newest first</source>
        <translation>listar lo que se hizo, lo último primero</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>decir qué versión es esta</translation>
    </message>
    <message>
        <source>“acervo help” lists the commands.</source>
        <translation>«acervo help» lista las órdenes.</translation>
    </message>
    <message>
        <source>“detect --json” reads its texts from the standard input.</source>
        <translation>«detect --json» lee sus textos de la entrada estándar.</translation>
    </message>
    <message>
        <source>acervo [LIBRARY]   opens the window</source>
        <translation>acervo [BIBLIOTECA]   abre la ventana</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 articles</source>
        <translation>Importando: %1 %, %2 artículos</translation>
    </message>
    <message>
        <source>Which files? Name them after “import”.</source>
        <translation>¿Qué archivos? Nómbrelos después de «import».</translation>
    </message>
    <message>
        <source>Worked on since, and therefore kept: %1.</source>
        <translation>Se ha trabajado en ellos desde entonces, y por eso se conservan: %1.</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (deshecho)</translation>
    </message>
    <message>
        <source> (interrupted)</source>
        <translation> (interrumpido)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>This build of Acervo has no window.</source>
        <translation>Esta compilación de Acervo no tiene ventana.</translation>
    </message>
    <message>
        <source>Indexing %1 of %2 articles</source>
        <translation>Indexando %1 de %2 artículos</translation>
    </message>
    <message>
        <source>A query is one argument: put it in quotation marks.</source>
        <translation>Una consulta es un solo argumento: póngala entre comillas.</translation>
    </message>
    <message>
        <source>The index is made anew.</source>
        <translation>El índice se ha rehecho.</translation>
    </message>
    <message>
        <source>The window opens one library; nothing else can be named beside it.</source>
        <translation>La ventana abre una sola biblioteca; no se puede indicar nada más.</translation>
    </message>
    <message>
        <source>There is no display for the window. “acervo help” lists what works without one.</source>
        <translation>No hay pantalla para la ventana. «acervo help» lista lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>After the query come the tags: +read puts one on, -draft takes one off.</source>
        <translation>Después de la consulta van las etiquetas: +leer pone una, -borrador quita otra.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>La opción %1 necesita un valor detrás.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No hay ninguna opción %1.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Escribiendo: %1 %</translation>
    </message>
    <message>
        <source>%1 on %2 pages: %3</source>
        <translation>%1 en %2 páginas: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say what to write and where: --to %1 -o FILE.</source>
        <translation>Diga qué escribir y dónde: --to %1 -o ARCHIVO.</translation>
    </message>
    <message>
        <source>A PDF is written to a file: -o FILE.</source>
        <translation>Un PDF se escribe en un archivo: -o ARCHIVO.</translation>
    </message>
    <message>
        <source>The window that has the library open did not answer. See there whether it was done.</source>
        <translation>La ventana que tiene abierta la biblioteca no respondió. Vea allí si se hizo.</translation>
    </message>
    <message>
        <source>list the passages marked in what matches, as Markdown</source>
        <translation>listar los pasajes resaltados de lo que coincide, como Markdown</translation>
    </message>
    <message>
        <source>explain the commands, the query, or a PDF&apos;s options</source>
        <translation>explicar las órdenes, la consulta o las opciones de un PDF</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for an introduction.</source>
        <translation>%1 es demasiado largo para una introducción.</translation>
    </message>
    <message>
        <source>The option --%1 takes %2, not “%3”.</source>
        <translation>La opción --%1 admite %2, no «%3».</translation>
    </message>
    <message>
        <source>The option --%1 is only for PDFs.</source>
        <translation>La opción --%1 es solo para PDF.</translation>
    </message>
    <message>
        <source>Name one file to write the backup to, or none.</source>
        <translation>Indique un archivo donde escribir la copia de seguridad, o ninguno.</translation>
    </message>
    <message>
        <source>That is the library itself.</source>
        <translation>Esa es la propia biblioteca.</translation>
    </message>
    <message>
        <source>Which backup? Name its file after “restore”.</source>
        <translation>¿Qué copia de seguridad? Indique su archivo después de «restore».</translation>
    </message>
    <message>
        <source>What was the library before is kept as %1</source>
        <translation>Lo que antes era la biblioteca se conserva como %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>write a copy of the library, looked through for damage</source>
        <translation>escribir una copia de la biblioteca, revisada por si hay daños</translation>
    </message>
    <message>
        <source>put a backup in the library&apos;s place; what was there is kept</source>
        <translation>poner una copia de seguridad en lugar de la biblioteca; lo que había se conserva</translation>
    </message>
    <message>
        <source>The index is not complete: more articles may match. An open window may be making it; else “acervo rebuild-index” does.</source>
        <translation>El índice no está completo: puede haber más artículos que coincidan. Quizá una ventana abierta lo esté haciendo; si no, lo hace «acervo rebuild-index».</translation>
    </message>
    <message>
        <source>Notes are written to a folder: -o FOLDER.</source>
        <translation>Las notas se escriben en una carpeta: -o FOLDER.</translation>
    </message>
    <message>
        <source>%1 is there already and holds something; nothing was written. Choose another name.</source>
        <translation>%1 ya existe y contiene algo; no se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>list the rules that tag, with what they would tag, or run them</source>
        <translation>lista las reglas que etiquetan, con lo que etiquetarían, o las aplica</translation>
    </message>
    <message>
        <source>on imports</source>
        <translation>en importaciones</translation>
    </message>
    <message>
        <source>Without a word the rules are listed with what they would tag; “run” lets them tag it.</source>
        <translation>Sin palabra se listan las reglas con lo que etiquetarían; “run” las aplica.</translation>
    </message>
    <message>
        <source>The article&apos;s notes: %1. Say which one you mean: --number N.</source>
        <translation>Notas del artículo: %1. Di cuál: --number N.</translation>
    </message>
    <message>
        <source>show an article&apos;s notes, replace one, or make a free one</source>
        <translation>mostrar las notas de un artículo, reemplazar una o crear una libre</translation>
    </message>
    <message>
        <source>Whose note? Name one article by the id that “search --json” gives, or “new” and a --file for a free note.</source>
        <translation>¿La nota de cuál? Nombre un artículo por el id que da «search --json», o «new» y un --file para una nota libre.</translation>
    </message>
</context>
<context>
    <name>acervo::AboutDialog</name>
    <message>
        <source>Sources and licences of the names of places</source>
        <translation>Fuentes y licencias de los nombres de lugares</translation>
    </message>
    <message>
        <source>About Acervo</source>
        <translation>Acerca de Acervo</translation>
    </message>
    <message>
        <source>Acervo %1</source>
        <translation>Acervo %1</translation>
    </message>
    <message>
        <source>A browser for your collections of articles. It never touches the network by itself.</source>
        <translation>Un navegador para sus colecciones de artículos. Nunca usa la red por sí mismo.</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licencia MIT</translation>
    </message>
</context>
<context>
    <name>acervo::ActionTable</name>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importar lo copiado</translation>
    </message>
    <message>
        <source>Show imports before they come in</source>
        <translation>Mostrar lo que se importa antes de que entre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the filters</source>
        <translation>Buscar en los filtros</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Borrar la consulta</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Revisar las sugerencias</translation>
    </message>
    <message>
        <source>Topics and their phrases…</source>
        <translation>Temas y sus frases…</translation>
    </message>
    <message>
        <source>Detect countries and topics again</source>
        <translation>Detectar de nuevo países y temas</translation>
    </message>
    <message>
        <source>Take the last filter away</source>
        <translation>Quitar el último filtro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Antiguos</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Lo más pertinente primero</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinencia</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Lo último agregado primero</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>order of a list: last added first</comment>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>View the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Confirm a country or topic</source>
        <translation>Confirmar un país o tema</translation>
    </message>
    <message>
        <source>Reject a country or topic</source>
        <translation>Rechazar un país o tema</translation>
    </message>
    <message>
        <source>Add a country or topic…</source>
        <translation>Agregar un país o tema…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como leído o no leído</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Read on: a page, then the next article</source>
        <translation>Seguir leyendo: una página, luego el artículo siguiente</translation>
    </message>
    <message>
        <source>A page back, then the previous article</source>
        <translation>Una página atrás, luego el artículo anterior</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal size of text</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Keys and queries</source>
        <translation>Teclas y consultas</translation>
    </message>
    <message>
        <source>About Acervo</source>
        <translation>Acerca de Acervo</translation>
    </message>
    <message>
        <source>Quote the selected passage into the note</source>
        <translation>Citar el pasaje seleccionado en la nota</translation>
    </message>
    <message>
        <source>Highlights of what is shown…</source>
        <translation>Resaltados de lo que se muestra…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Llevar a la papelera</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Tags: tidy and merge…</source>
        <translation>Etiquetas: ordenar y combinar…</translation>
    </message>
    <message>
        <source>Put on or take off the tag with the key %1</source>
        <translation>Poner o quitar la etiqueta de la tecla %1</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Rehacer el índice de búsqueda</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Artículo nuevo…</translation>
    </message>
    <message>
        <source>As the collection is arranged</source>
        <translation>Como está ordenada la colección</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>order of a list</comment>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Correct the facts…</source>
        <translation>Corregir los datos…</translation>
    </message>
    <message>
        <source>Recently read…</source>
        <translation>Leídos recientemente…</translation>
    </message>
    <message>
        <source>Show the note as it reads, or write on</source>
        <translation>Mostrar la nota como se lee, o seguir escribiendo</translation>
    </message>
    <message>
        <source>Only the article and its note</source>
        <translation>Solo el artículo y su nota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as links</source>
        <translation>Copiar como enlaces</translation>
    </message>
    <message>
        <source>Copy as citations, APA 7</source>
        <translation>Copiar como citas, APA 7</translation>
    </message>
    <message>
        <source>Copy as citations, Chicago author-date</source>
        <translation>Copiar como citas, Chicago autor-fecha</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Copiar como enlaces de Markdown</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copiar como BibTeX</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Poner en una colección…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Sacar de la colección</translation>
    </message>
    <message>
        <source>Move up in the collection</source>
        <translation>Subir en la colección</translation>
    </message>
    <message>
        <source>Move down in the collection</source>
        <translation>Bajar en la colección</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Colecciones y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>No leídos primero</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>order of a list: unread first</comment>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Write another note on the article</source>
        <translation>Escribir otra nota sobre el artículo</translation>
    </message>
    <message>
        <source>Next note of the article</source>
        <translation>Nota siguiente del artículo</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Nueva nota libre</translation>
    </message>
    <message>
        <source>Show the free notes</source>
        <translation>Mostrar las notas libres</translation>
    </message>
    <message>
        <source>Free notes in the timeline</source>
        <translation>Notas libres en la cronología</translation>
    </message>
</context>
<context>
    <name>acervo::Actions</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Countries and topics</source>
        <translation>Países y temas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleArea</name>
    <message>
        <source>No article matches</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Take a word or a filter away, or see all articles again.</source>
        <translation>Quite una palabra o un filtro, o vea de nuevo todos los artículos.</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Borrar la consulta</translation>
    </message>
    <message>
        <source>The index of the articles is not finished: not all that matches is found yet.</source>
        <translation>El índice de los artículos no está terminado: aún no se encuentra todo lo que coincide.</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleController</name>
    <message>
        <source>Tag this article</source>
        <translation>Etiquetar este artículo</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiquetar %1</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleHeader</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>In the trash. Take it out</source>
        <translation>En la papelera. Sacarlo</translation>
    </message>
    <message>
        <source>Of this page only the address is kept; nothing is fetched. To read it here, save it in the browser and drop its file on this window.</source>
        <translation>De esta página solo se guarda la dirección; no se descarga nada. Para leerla aquí, guárdela en el navegador y suelte su archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Correct the facts (F2)</source>
        <translation>Corregir los datos (F2)</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The text goes on; the rest of it is not shown here.</source>
        <translation>El texto sigue; el resto no se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>acervo::Backlinks</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notas que enlazan aquí</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Mostrarlas todas en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here:</source>
        <translation>
            <numerusform>%n nota enlaza aquí:</numerusform>
            <numerusform>%n notas enlazan aquí:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on “%2”</source>
        <comment>a note, and its article</comment>
        <translation>%1, sobre «%2»</translation>
    </message>
</context>
<context>
    <name>acervo::Chip</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>acervo::ChipRow</name>
    <message>
        <source>Add a country or topic</source>
        <translation>Agregar un país o tema</translation>
    </message>
</context>
<context>
    <name>acervo::CollectionBox</name>
    <message>
        <source>Find or make a collection</source>
        <translation>Buscar o crear una colección</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nueva colección «%1»</translation>
    </message>
</context>
<context>
    <name>acervo::CollectionController</name>
    <message>
        <source>Put this article into a collection</source>
        <translation>Poner este artículo en una colección</translation>
    </message>
    <message>
        <source>Put %1 into a collection</source>
        <translation>Poner %1 en una colección</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>Nombre de la colección:</translation>
    </message>
    <message>
        <source>“%1” has all of that already.</source>
        <translation>«%1» ya tiene todo eso.</translation>
    </message>
    <message>
        <source>That lies in a collection below “%1”.</source>
        <translation>Eso está en una colección debajo de «%1».</translation>
    </message>
    <message>
        <source>The list is in another order. In that of the collection (sort:collection) articles can be moved.</source>
        <translation>La lista está en otro orden. En el de la colección (sort:collection) los artículos se pueden mover.</translation>
    </message>
</context>
<context>
    <name>acervo::ColumnMenu</name>
    <message>
        <source>Nothing: kept as a detail</source>
        <translation>Nada: se conserva como detalle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
</context>
<context>
    <name>acervo::CopyController</name>
    <message>
        <source>Select an article first, then copy it.</source>
        <translation>Seleccione primero un artículo y cópielo después.</translation>
    </message>
    <message>
        <source>At most %1 are copied at once. Export them to a file instead.</source>
        <translation>Como máximo se copian %1 a la vez. Expórtelos mejor a un archivo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>acervo::CopyWords</name>
    <message>
        <source>This article has no address to copy.</source>
        <translation>Este artículo no tiene dirección que copiar.</translation>
    </message>
    <message>
        <source>None of these articles has an address to copy.</source>
        <translation>Ninguno de estos artículos tiene dirección que copiar.</translation>
    </message>
    <message>
        <source>Copied the addresses of %1; the others have none.</source>
        <translation>Copiadas las direcciones de %1; los demás no tienen.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
    <message>
        <source>Copied the addresses of %1.</source>
        <translation>Copiadas las direcciones de %1.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as Markdown.</source>
        <translation>Copiado como Markdown: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as citations, APA 7.</source>
        <translation>Copiado como citas, APA 7: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as citations, Chicago author-date.</source>
        <translation>Copiado como citas, Chicago autor-fecha: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as BibTeX.</source>
        <translation>Copiado como BibTeX: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectedLines</name>
    <message>
        <source>Take it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>%1: take back what the source says</source>
        <translation>%1: devolver lo que dice la fuente</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectionController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectionWords</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>%1: given by you, no source says it.</source>
        <translation>%1: dado por usted, ninguna fuente lo dice.</translation>
    </message>
    <message>
        <source>%1: corrected by you. The source says: %2</source>
        <translation>%1: corregido por usted. La fuente dice: %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>acervo::CountWords</name>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::DateQuestion</name>
    <message>
        <source>A year, a month or a day, such as 2021 or 2021-03:</source>
        <translation>Un año, un mes o un día, como 2021 o 2021-03:</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>This was not understood as a date.</source>
        <translation>Esto no se entendió como fecha.</translation>
    </message>
</context>
<context>
    <name>acervo::DateWords</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>acervo::DecisionController</name>
    <message>
        <source>Confirmed “%1” on %2.</source>
        <translation>Se confirmó «%1» en %2.</translation>
    </message>
    <message>
        <source>Rejected “%1” on %2.</source>
        <translation>Se rechazó «%1» en %2.</translation>
    </message>
    <message>
        <source>Added “%1” to %2.</source>
        <translation>Se agregó «%1» a %2.</translation>
    </message>
    <message>
        <source>Took back what was decided about “%1” on %2.</source>
        <translation>Se retiró lo decidido sobre «%1» en %2.</translation>
    </message>
    <message>
        <source>Nothing detected in this article waits for a decision.</source>
        <translation>Nada de lo detectado en este artículo espera una decisión.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add to this article</source>
        <translation>Agregar a este artículo</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmar «%1»</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Rechazar «%1»</translation>
    </message>
    <message>
        <source>Take back what was decided about “%1”</source>
        <translation>Retirar lo decidido sobre «%1»</translation>
    </message>
</context>
<context>
    <name>acervo::DetailPane</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Elija un artículo para leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>acervo::DossierChoices</name>
    <message>
        <source>Contents &amp;by:</source>
        <translation>Índice p&amp;or:</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>&amp;Disposición:</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Each on a new page</source>
        <translation>Cada uno en página nueva</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Una línea cada uno</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pap&amp;el:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Mar&amp;gins:</source>
        <translation>Már&amp;genes:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechos</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xto:</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Loo&amp;k:</source>
        <translation>Esti&amp;lo:</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderno</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Mis &amp;notas</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Resaltados</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>In&amp;dex</source>
        <translation>Índice al&amp;fabético</translation>
    </message>
    <message>
        <source>Date of making</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Articles for import</source>
        <translation>Artículos para importar</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Chart o&amp;ver time</source>
        <translation>Gráfico en el tiempo</translation>
    </message>
</context>
<context>
    <name>acervo::DossierOptionsPane</name>
    <message>
        <source>What goes in</source>
        <translation>Qué incluye</translation>
    </message>
    <message>
        <source>Markdown, after the cover</source>
        <translation>Markdown, tras la portada</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>&amp;Autoría:</translation>
    </message>
    <message>
        <source>&amp;Introduction:</source>
        <translation>&amp;Introducción:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
</context>
<context>
    <name>acervo::DossierPagesPane</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Página </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>These are the pages of the file.</source>
        <translation>Estas son las páginas del archivo.</translation>
    </message>
    <message>
        <source>The first %1 of %2, until all are set: %3 %</source>
        <translation>Los primeros %1 de %2, hasta que todos estén compuestos: %3 %</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Se componen las páginas…</translation>
    </message>
</context>
<context>
    <name>acervo::DossierPresets</name>
    <message>
        <source>Keep these choices under a name…</source>
        <translation>Guardar estas opciones con un nombre…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Quitar este ajuste</translation>
    </message>
    <message>
        <source>Pr&amp;eset:</source>
        <translation>A&amp;juste:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Your own choices</source>
        <translation>Opciones propias</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Guardar como ajuste</translation>
    </message>
    <message>
        <source>What these choices are called; a name that is taken gets them in place of its own:</source>
        <translation>Cómo se llaman estas opciones; un nombre ya usado las recibe en lugar de las suyas:</translation>
    </message>
</context>
<context>
    <name>acervo::DossierWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>agregado: %1</translation>
    </message>
    <message>
        <source>topic “%1”</source>
        <translation>tema «%1»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: cualquiera</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>los últimos %1 días</translation>
    </message>
    <message>
        <source>the last %1 weeks</source>
        <translation>las últimas %1 semanas</translation>
    </message>
    <message>
        <source>the last %1 months</source>
        <translation>los últimos %1 meses</translation>
    </message>
    <message>
        <source>the last %1 years</source>
        <translation>los últimos %1 años</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>The articles, for import into Acervo</source>
        <translation>Los artículos, para importarlos en Acervo</translation>
    </message>
    <message>
        <source>collection “%1”</source>
        <translation>colección «%1»</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>En ninguna colección</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>acervo::DropOverlay</name>
    <message>
        <source>Let go to import</source>
        <translation>Suelte para importar</translation>
    </message>
</context>
<context>
    <name>acervo::ErrorWords</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and try again.</source>
        <translation>%1 no está ahí. Compruebe el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions and try again.</source>
        <translation>No se puede leer %1. Compruebe sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 holds no text. Choose a text file, such as a page saved as text.</source>
        <translation>%1 no contiene texto. Elija un archivo de texto, como una página guardada como texto.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that Acervo reads. Split it.</source>
        <translation>%1 pasa de %2, lo máximo que lee Acervo. Divídalo.</translation>
    </message>
    <message>
        <source>%1: the file ends in the middle of a record. Get the whole file and import it again.</source>
        <translation>%1: el archivo termina en medio de un registro. Consiga el archivo completo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the record has neither title nor text and was left out.</source>
        <translation>%1: el registro no tiene título ni texto y se dejó fuera.</translation>
    </message>
    <message>
        <source>%1: the record is too large and was left out. Split its text.</source>
        <translation>%1: el registro es demasiado grande y se dejó fuera. Divida su texto.</translation>
    </message>
    <message>
        <source>%1: the record can&apos;t be understood. Correct it and import again.</source>
        <translation>%1: no se entiende el registro. Corríjalo e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not an Acervo library. To bring its articles in, import it.</source>
        <translation>%1 no es una biblioteca de Acervo. Para traer sus artículos, impórtelo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Acervo. Update Acervo to open it.</source>
        <translation>%1 fue escrito por una versión más nueva de Acervo. Actualice Acervo para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is open in another Acervo. Close it there and try again.</source>
        <translation>%1 está abierto en otro Acervo. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep a copy of it and go back to a backup.</source>
        <translation>%1 está dañado. Guarde una copia y vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was lost. Free some space and try again.</source>
        <translation>El disco de %1 está lleno; no se perdió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Check the permissions of it and its folder.</source>
        <translation>No se puede escribir en %1. Compruebe sus permisos y los de su carpeta.</translation>
    </message>
    <message>
        <source>The library could not do this. Try again; if it happens again, restart Acervo.</source>
        <translation>La biblioteca no pudo hacerlo. Inténtelo de nuevo; si se repite, reinicie Acervo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Article %1 is not in this library. Search for its title.</source>
        <translation>El artículo %1 no está en esta biblioteca. Búsquelo por su título.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was done before stays.</source>
        <translation>Detenido, como usted pidió. Lo hecho hasta entonces queda.</translation>
    </message>
    <message>
        <source>%1 is a PDF without articles inside. Of PDFs, Acervo reads those that it made itself, with their articles.</source>
        <translation>%1 es un PDF sin artículos dentro. De los PDF, Acervo lee los que hizo él mismo, con sus artículos.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone by itself, as later steps build on it. The history (Ctrl+Shift+H) names them and undoes them together.</source>
        <translation>No se puede deshacer por separado, porque pasos posteriores se apoyan en ello. El historial (Ctrl+Mayús+H) los nombra y los deshace juntos.</translation>
    </message>
    <message>
        <source>%1 is of no format that Acervo reads. Choose a topic page saved as text, a feed, RIS, BibTeX, CSV, JSON, or Markdown.</source>
        <translation>%1 no tiene un formato que Acervo lea. Elija una página temática guardada como texto, un canal, RIS, BibTeX, CSV, JSON o Markdown.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB, also when it is made smaller. Make it smaller and paste it again.</source>
        <translation>La imagen ocupa más de 2 MB, también reducida. Redúzcala y péguela de nuevo.</translation>
    </message>
    <message>
        <source>That is no picture that a note keeps. Paste a PNG, JPEG, GIF or WebP.</source>
        <translation>Esa no es una imagen que una nota guarde. Pegue una PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be kept. Copy it again.</source>
        <translation>La imagen está dañada y no se puede guardar. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a PDF that is damaged or cut off. Get the whole file and import it again.</source>
        <translation>%1 es un PDF dañado o incompleto. Consiga el archivo completo e impórtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>acervo::ExportController</name>
    <message>
        <source>There is no article to export: the list is empty.</source>
        <translation>No hay artículos que exportar: la lista está vacía.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Detenido; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>One export is being written; wait for its end or stop it.</source>
        <translation>Una exportación se está escribiendo; espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>No program here opens it. The file is %1</source>
        <translation>Ningún programa lo abre aquí. El archivo es %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Stopped; some pages may have been printed.</source>
        <translation>Detenido; puede que algunas páginas se hayan impreso.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation>
            <numerusform>%n página impresa.</numerusform>
            <numerusform>%n páginas impresas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::ExportDialog</name>
    <message>
        <source>With my &amp;notes</source>
        <translation>Con mis &amp;notas</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Prote&amp;ger de fórmulas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Only the &amp;selected one</source>
        <translation>Solo el &amp;seleccionado</translation>
    </message>
    <message>
        <source>The &amp;selected: %1</source>
        <translation>Lo &amp;seleccionado: %1</translation>
    </message>
    <message>
        <source>&amp;All that the query shows: %1</source>
        <translation>Todo lo &amp;que muestra la consulta: %1</translation>
    </message>
    <message>
        <source>No cell begins as a formula does: a spreadsheet would run it.</source>
        <translation>Ninguna celda empieza como una fórmula: una hoja de cálculo la ejecutaría.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export and replace</source>
        <translation>Exportar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
</context>
<context>
    <name>acervo::ExportPlace</name>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Escoger la carpeta y el nombre</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Nom&amp;bre:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Adónde exportar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>A folder of this name is there.</source>
        <translation>Hay una carpeta de ese nombre.</translation>
    </message>
    <message>
        <source>%1 is there already; it would be replaced.</source>
        <translation>%1 ya existe; se reemplazaría.</translation>
    </message>
    <message>
        <source>%1 is there already; give it another name.</source>
        <translation>%1 ya existe; dele otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Es&amp;coger…</translation>
    </message>
</context>
<context>
    <name>acervo::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview: the first %1 of %2</source>
        <translation>Vista previa: los primeros %1 de %2</translation>
    </message>
</context>
<context>
    <name>acervo::ExportWords</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, -not this</source>
        <translation>palabras, &quot;una frase&quot;, -esto no</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artículos</translation>
    </message>
    <message>
        <source>No article has all of this. Clear a filter.</source>
        <translation>Ningún artículo tiene todo esto. Quite un filtro.</translation>
    </message>
    <message>
        <source>Reading the texts: %1 %</source>
        <translation>Leyendo los textos: %1 %</translation>
    </message>
</context>
<context>
    <name>acervo::FacetDelegate</name>
    <message>
        <source>all of</source>
        <comment>of the values that are ticked</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>A click folds, dragging moves, a right click shows more.</source>
        <translation>Un clic pliega, arrastrar mueve, un clic derecho muestra más.</translation>
    </message>
    <message>
        <source>Keys: Space folds, Ctrl+↑ and Ctrl+↓ move, # sorts by count or name, &amp; asks for all of the ticked, | for any of them.</source>
        <translation>Teclas: Espacio pliega, Ctrl+↑ y Ctrl+↓ mueven, # ordena por número o nombre, &amp; pide todos los marcados, | cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Also in the text of the query</source>
        <translation>También en el texto de la consulta</translation>
    </message>
    <message>
        <source>Excluded: its articles are not shown</source>
        <translation>Excluido: sus artículos no se muestran</translation>
    </message>
    <message>
        <source>Ctrl-click (−) leaves it out, Shift-click (Enter) shows only it.</source>
        <translation>Ctrl+clic (−) lo deja fuera, Mayús+clic (Intro) muestra solo eso.</translation>
    </message>
    <message>
        <source>The key %1 puts it on or takes it off.</source>
        <translation>La tecla %1 la pone o la quita.</translation>
    </message>
    <message>
        <source>The number is what you would see after a click. A region narrows what the ticked countries show, another country adds to it: hence the larger number below.</source>
        <translation>El número es lo que vería después de un clic. Una región reduce lo que muestran los países marcados, otro país lo amplía: de ahí el número mayor de abajo.</translation>
    </message>
</context>
<context>
    <name>acervo::FacetLabels</name>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sin región</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Show more of %1</source>
        <translation>Mostrar más de %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>%1 more: find them by name</source>
        <translation>%1 más: búsquelos por nombre</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command of a facet: Countries: Show all 34</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>excluded, takes away %1</source>
        <translation>excluido, quita %1</translation>
    </message>
    <message>
        <source>also in the text</source>
        <translation>también en el texto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>how many values of a facet</comment>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>all of those ticked must hold</source>
        <translation>deben cumplirse todos los marcados</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
</context>
<context>
    <name>acervo::FacetPanel</name>
    <message>
        <source>Find in the filters</source>
        <translation>Buscar en los filtros</translation>
    </message>
    <message>
        <source>Any part of a name, in any language, or a country&apos;s code</source>
        <translation>Cualquier parte de un nombre, en cualquier idioma, o el código de un país</translation>
    </message>
    <message>
        <source>Choose the filters that are shown</source>
        <translation>Elegir los filtros que se muestran</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Nada se llama «%1» aquí.</translation>
    </message>
    <message>
        <source>All filters are hidden. The eye above brings them back.</source>
        <translation>Todos los filtros están ocultos. El ojo de arriba los devuelve.</translation>
    </message>
    <message>
        <source>Countries, topics, tags and sources of the articles stand here.</source>
        <translation>Aquí están los países, temas, etiquetas y fuentes de los artículos.</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Más artículos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Any of the ticked</source>
        <translation>Cualquiera de los marcados</translation>
    </message>
    <message>
        <source>All of the ticked</source>
        <translation>Todos los marcados</translation>
    </message>
    <message>
        <source>Countries below their regions</source>
        <translation>Países bajo sus regiones</translation>
    </message>
    <message>
        <source>Take this filter out of the query</source>
        <translation>Quitar este filtro de la consulta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Las últimas usadas primero</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>acervo::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Space ticks a value, minus excludes it, Enter shows only it.</source>
        <translation>Espacio marca un valor, menos lo excluye, Intro muestra solo ese.</translation>
    </message>
</context>
<context>
    <name>acervo::FacetWords</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Vasco</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Guaraní</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>With a highlight</source>
        <translation>Con resaltado</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>Con dirección</translation>
    </message>
    <message>
        <source>With a DOI</source>
        <translation>Con DOI</translation>
    </message>
    <message>
        <source>With full text</source>
        <translation>Con texto completo</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Con sugerencias</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Notas libres</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>Con resumen</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Con fecha</translation>
    </message>
</context>
<context>
    <name>acervo::FactField</name>
    <message>
        <source>One a line: family name, given name</source>
        <translation>Uno por línea: apellido, nombre</translation>
    </message>
    <message>
        <source>Different ones</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>2021, 2021-03 or 2021-03-16</source>
        <translation>2021, 2021-03 o 2021-03-16</translation>
    </message>
    <message>
        <source>Take the source&apos;s: %1</source>
        <translation>Tomar lo de la fuente: %1</translation>
    </message>
    <message>
        <source>Not understood. Dates look so: 2021, 2021-03, 2021-03-16</source>
        <translation>No se entiende. Las fechas son así: 2021, 2021-03, 2021-03-16</translation>
    </message>
</context>
<context>
    <name>acervo::FactsForm</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Correct the facts of this article</source>
        <translation>Corregir los datos de este artículo</translation>
    </message>
    <message>
        <source>What the source says is kept beneath, and a click away.</source>
        <translation>Lo que dice la fuente se conserva debajo, a un clic.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct the facts of %1</source>
        <translation>Corregir los datos de %1</translation>
    </message>
    <message>
        <source>Only what you change here is changed, in all of them.</source>
        <translation>Solo cambia lo que cambie aquí, en todos ellos.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>Nothing is fetched. To read a page here, save it in the browser and drop its file on this window: it joins the article of its address.</source>
        <translation>No se descarga nada. Para leer aquí una página, guárdela en el navegador y suelte su archivo en esta ventana: se une al artículo de su dirección.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
</context>
<context>
    <name>acervo::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Siguiente coincidencia (F3)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>acervo::FormatList</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>acervo::FormatTable</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One dossier with contents, notes and an index</source>
        <translation>Un dossier con contenido, notas e índice</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Everything, to import into another library</source>
        <translation>Todo, para importar en otra biblioteca</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>For reference managers</source>
        <translation>Para gestores de referencias</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>Tablas y datos</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>For LaTeX, JabRef and Zotero</source>
        <translation>Para LaTeX, JabRef y Zotero</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>For LaTeX with biber, in Unicode</source>
        <translation>Para LaTeX con biber, en Unicode</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote and Mendeley</source>
        <translation>Para Zotero, EndNote y Mendeley</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For pandoc and citation processors</source>
        <translation>Para pandoc y procesadores de citas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table with commas, for spreadsheets</source>
        <translation>Una tabla con comas, para hojas de cálculo</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>A table with tabs, for spreadsheets</source>
        <translation>Una tabla con tabuladores, para hojas de cálculo</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page with filters, for a browser, also offline</source>
        <translation>Una página con filtros, para el navegador, también sin conexión</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One text, for an editor or pandoc</source>
        <translation>Un solo texto, para un editor o pandoc</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Carpeta de notas</translation>
    </message>
    <message>
        <source>A Markdown file for each, for Obsidian and its kin</source>
        <translation>Un archivo Markdown por artículo, para Obsidian y similares</translation>
    </message>
</context>
<context>
    <name>acervo::HelpDialog</name>
    <message>
        <source>Keys and queries</source>
        <translation>Teclas y consultas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>El lenguaje de consulta</translation>
    </message>
    <message>
        <source>Highlight the selected passage in yellow, green, blue, pink</source>
        <translation>Resaltar el pasaje seleccionado en amarillo, verde, azul, rosa</translation>
    </message>
</context>
<context>
    <name>acervo::HelpWords</name>
    <message>
        <source>acervo export --to pdf [OPTION…] -o FILE QUERY writes what matches as one PDF.

Order and place
  --group list       the order of the list, under its years where it has them
  --group year|country|topic|tag|collection
                     contents, bookmarks and articles under these headings; an
                     article of several stands in the first of them, and is
                     listed with its page in each; collections and what is in
                     them stand in their own order
  --layout flow      one article after another
  --layout page      each begins a page
  --layout line      each is one line of a list

What goes in
  --without PART,…   text (summaries only), pictures, notes, highlights, tags,
                     index, chart, date,
                     data (the articles inside the file, for import)
  --title TEXT --author TEXT
                     for the cover; the title is else the query in words
  --introduction FILE
                     Markdown that stands after the cover

Look
  --paper a4|letter  else as it is usual where you are
  --margins narrow|normal|wide
  --size small|normal|large
  --theme classic|modern
                     letters with serifs or without
</source>
        <translation>acervo export --to pdf [OPCIÓN…] -o ARCHIVO CONSULTA escribe lo que coincide como un PDF.

Orden y lugar
  --group list       el orden de la lista, bajo sus años si los tiene
  --group year|country|topic|tag|collection
                     contenido, marcadores y artículos bajo estos títulos; un
                     artículo de varios está en el primero, y figura con su
                     página en cada uno; las colecciones y lo que contienen
                     están en su propio orden
  --layout flow      un artículo tras otro
  --layout page      cada uno empieza una página
  --layout line      cada uno es una línea de una lista

Lo que entra
  --without PARTE,…  text (solo resúmenes), pictures, notes, highlights, tags,
                     index, chart, date,
                     data (los artículos dentro del archivo, para importarlos)
  --title TEXTO --author TEXTO
                     para la portada; si no, el título es la consulta en palabras
  --introduction ARCHIVO
                     Markdown que va después de la portada

Aspecto
  --paper a4|letter  si no, como es usual donde usted está
  --margins narrow|normal|wide
  --size small|normal|large
  --theme classic|modern
                     letras con remates o sin ellos
</translation>
    </message>
    <message>
        <source>A query says which articles you see. Everything that stands in it must match.

Words
  commune council                both words, in title, text, authors or notes
  &quot;worker control&quot;               these words, one after the other
  coop*                          every word that begins like this
  near(land reform, 5)           with at most 5 words between them
  -oil                           not this word
  strike OR lockout              one of the two; OR binds weaker than a space
  (strike OR lockout) port       brackets group

Fields
  title: summary: text:          a word in this place only
  author: note:                  in the names of authors, in your notes
  country:Venezuela country:VE   a name or an ISO code
  region:&quot;Latin America&quot;         a region
  topic: tag: source: lang:      as it is called
  collection:thesis              what you put into it, and into those below it
  url: doi: id:                  an address, a DOI, a number
  is:read is:starred             a state; is:trashed shows what is in the trash,
                                 which is nowhere else
  is:free-note                   notes that are on no article
  has:note has:url has:doi       what an article has; also highlight, summary,
                                 text, date
  has:suggested                  a country or topic to review
  country:(VE OR CU)             one of several
  topic:(land AND water)         all of them
  country:none country:any       articles without a country, with one
  -tag:read                      not this value

Dates
  date:2023 date:2023-02-16      a year, a month, a day
  date:2021..2023 date:..2023    a range; one end may be open
  date:&gt;=2022 date:&lt;2022         from a date on, before it
  date:last-6-months             counted back from today
  added:last-2-weeks             when it came into the library

Order
  sort:newest sort:oldest        by date
  sort:unread                    unread first, both parts newest first; what is
                                 read meanwhile stays where it is until another
                                 query or order is asked for
  sort:title                     by title
  sort:added                     what came last into the library first
  sort:collection                as the collection of the query is arranged
  sort:relevance                 the most telling first: each word counts by
                                 how rare it is, eight times as much in a title
                                 and three times in a summary as elsewhere;
                                 what is equal, newest first

In the window
  A list below the query offers names and values with their numbers of
  articles: Down and Up choose, Tab or Return writes, Esc closes it.
  Up in the query, or an empty query, offers what you asked before.

Field names are also understood in Spanish, Portuguese and French.
What is not a clause is searched as a word.
</source>
        <translation>Una consulta dice qué artículos ve usted. Todo lo que contiene debe cumplirse.

Palabras
  consejo comunal                ambas palabras, en título, texto, autores o notas
  &quot;control obrero&quot;               estas palabras, una tras otra
  coop*                          toda palabra que empieza así
  near(reforma agraria, 5)       con 5 palabras entre ellas como máximo
  -petróleo                      esta palabra no
  huelga OR paro                 una de las dos; OR une menos que un espacio
  (huelga OR paro) puerto        los paréntesis agrupan

Campos
  título: resumen: texto:        una palabra solo en ese lugar
  autor: nota:                   en los nombres de los autores, en sus notas
  país:Venezuela país:VE         un nombre o un código ISO
  región:&quot;América Latina&quot;        una región
  tema: etiqueta: fuente: idioma:  tal como se llaman
  url: doi: id:                  una dirección, un DOI, un número
  es:leído es:destacado          un estado
  es:nota-libre                  notas que no son de ningún artículo
  tiene:nota tiene:url tiene:doi lo que tiene un artículo; también resaltado,
                                 resumen, texto, fecha
  tiene:sugerido                 un país o tema por revisar
  país:(VE OR CU)                uno de varios
  tema:(tierra AND agua)         todos ellos
  país:ninguno país:cualquiera   artículos sin país, con alguno
  -etiqueta:leer                 este valor no

Fechas
  fecha:2023 fecha:2023-02-16    un año, un mes, un día
  fecha:2021..2023 fecha:..2023  un intervalo; un extremo puede quedar abierto
  fecha:&gt;=2022 fecha:&lt;2022       desde una fecha, antes de ella
  fecha:últimos-6-meses          contado hacia atrás desde hoy
  agregado:últimas-2-semanas     cuándo entró en la biblioteca

Orden
  orden:recientes orden:antiguos por fecha
  orden:no-leídos                lo no leído primero, cada parte por fecha; lo que se
                                 lee entretanto queda en su sitio hasta que se pida
                                 otra consulta u otro orden
  orden:título                   por título
  orden:agregado                 lo último que entró en la biblioteca, primero
  orden:relevancia               lo más revelador primero: cada palabra cuenta según
                                 lo rara que es, ocho veces más en un título y tres
                                 veces más en un resumen que en otra parte; si son
                                 iguales, lo más reciente primero

En la ventana
  Una lista bajo la consulta ofrece nombres y valores con su número de
  artículos: Abajo y Arriba eligen, Tab o Intro escriben, Esc la cierra.
  Arriba en la consulta, o una consulta vacía, ofrece lo que preguntó antes.

Los nombres de los campos se entienden también en inglés, portugués y francés.
Lo que no es una cláusula se busca como palabra.
</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quote into the note (Q)</source>
        <translation>Citar en la nota (Q)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Quitar el resaltado</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightDelegate</name>
    <message>
        <source>Not in the text any more.</source>
        <translation>Ya no está en el texto.</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightList</name>
    <message>
        <source>A comment on this passage</source>
        <translation>Un comentario sobre este pasaje</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Highlights: %1</source>
        <translation>Resaltados: %1</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightView</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Not in the text any more.</source>
        <translation>Ya no está en el texto.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>*This passage is not in the text any more.*</source>
        <translation>*Este pasaje ya no está en el texto.*</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightsDialog</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Highlights of what is shown</source>
        <translation>Resaltados de lo que se muestra</translation>
    </message>
    <message>
        <source>No highlights here</source>
        <translation>Aquí no hay resaltados</translation>
    </message>
    <message>
        <source>Select a passage in an article and press Y, G, B or P.</source>
        <translation>Seleccione un pasaje en un artículo y pulse Y, G, B o P.</translation>
    </message>
    <message>
        <source>Show what is marked in this colour: %1</source>
        <translation>Mostrar lo marcado en este color: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artículos</translation>
    </message>
</context>
<context>
    <name>acervo::HistoryDialog</name>
    <message>
        <source>Show in the window</source>
        <translation>Mostrar en la ventana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Words: a tag, imported, undone, a month…</source>
        <translation>Palabras: una etiqueta, importación, deshecho, un mes…</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1 steps</source>
        <translation>Deshacer %1 pasos</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do %1 steps again</source>
        <translation>Rehacer %1 pasos</translation>
    </message>
    <message>
        <source>This can&apos;t be done again: what it changed is not as it was before it.</source>
        <translation>No se puede rehacer: lo que cambió ya no está como antes.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: the same was changed by something that is not in the history any more. Nothing was changed now.</source>
        <translation>No se puede deshacer: lo mismo fue cambiado por algo que ya no está en el historial. Ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing was undone: a later step builds on it.</source>
        <translation>No se deshizo nada: un paso posterior se apoya en ello.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1 later steps build on it.</source>
        <translation>No se deshizo nada: %1 pasos posteriores se apoyan en ello.</translation>
    </message>
    <message>
        <source>Undo this later step as well</source>
        <translation>Deshacer también este paso posterior</translation>
    </message>
    <message>
        <source>Undo these %1 later steps as well</source>
        <translation>Deshacer también estos %1 pasos posteriores</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::HistoryView</name>
    <message>
        <source>What you did</source>
        <translation>Lo que usted hizo</translation>
    </message>
</context>
<context>
    <name>acervo::ImportAdditions</name>
    <message>
        <source>&amp;Show this before every import</source>
        <translation>&amp;Mostrar esto antes de cada importación</translation>
    </message>
    <message>
        <source>When stopped, &amp;keep what came in so far</source>
        <translation>Al detener, &amp;conservar lo que ya entró</translation>
    </message>
    <message>
        <source>apart at commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Tags for all:</source>
        <translation>&amp;Etiquetas para todos:</translation>
    </message>
    <message>
        <source>T&amp;opic for all:</source>
        <translation>&amp;Tema para todos:</translation>
    </message>
</context>
<context>
    <name>acervo::ImportController</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Copied page %1.html</source>
        <translation>Página copiada %1.html</translation>
    </message>
    <message>
        <source>Copied text %1.txt</source>
        <translation>Texto copiado %1.txt</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>Importando: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>All files (*);;Saved pages (*.html *.htm *.xhtml *.txt);;Feeds (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;BibTeX and BibLaTeX (*.bib);;Tables (*.csv *.tsv *.tab);;JSON and JSON Lines (*.json *.jsonl *.ndjson);;Notes in Markdown (*.md *.markdown);;Dossiers (*.pdf)</source>
        <translation>Todos los archivos (*);;Páginas guardadas (*.html *.htm *.xhtml *.txt);;Canales (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;BibTeX y BibLaTeX (*.bib);;Tablas (*.csv *.tsv *.tab);;JSON y JSON Lines (*.json *.jsonl *.ndjson);;Notas en Markdown (*.md *.markdown);;Dosieres (*.pdf)</translation>
    </message>
</context>
<context>
    <name>acervo::ImportSheet</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Choose a changed article to see what its file says anew.</source>
        <translation>Elija un artículo cambiado para ver qué dice de nuevo su archivo.</translation>
    </message>
    <message>
        <source>What the columns of the table mean</source>
        <translation>Qué significan las columnas de la tabla</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <translation>%1, leyendo aún…</translation>
    </message>
    <message>
        <source>%1. The first %2 are shown, and can be left out; all others come in.</source>
        <translation>%1. Se muestran los primeros %2, que se pueden dejar fuera; todos los demás entran.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
</context>
<context>
    <name>acervo::ImportSheetPhrases</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>acervo::ImportWords</name>
    <message>
        <source>%1, new: %2</source>
        <translation>%1, nuevo: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Perhaps here</source>
        <translation>Quizá ya está</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>More authors</source>
        <translation>Más autores</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editores</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Traductores</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Publication or site</source>
        <translation>Publicación o sitio</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>%1 of them perhaps here</source>
        <translation>de ellos quizá ya están: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>cambiados: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>ya están: %1</translation>
    </message>
    <message>
        <source>%1 not readable or empty</source>
        <translation>ilegibles o vacíos: %1</translation>
    </message>
    <message>
        <source>One with this title and date is here, but authors, address or summary are others. This one would be added beside it:</source>
        <translation>Ya hay uno con este título y fecha, pero los autores, la dirección o el resumen son otros. Este se agregaría a su lado:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Other details of its source</source>
        <translation>Otros detalles de su fuente</translation>
    </message>
    <message>
        <source>Countries or regions that the source names</source>
        <translation>Países o regiones que nombra la fuente</translation>
    </message>
    <message>
        <source>The table has no header: what its columns mean is guessed.</source>
        <translation>La tabla no tiene encabezado: lo que significan sus columnas es una suposición.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2020 are read with the day first.</source>
        <translation>Las fechas como 03/04/2020 se leen con el día primero.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2020 are read with the month first.</source>
        <translation>Las fechas como 03/04/2020 se leen con el mes primero.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>%1 in the trash</source>
        <translation>en la papelera: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>acervo::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>acervo::JournalWords</name>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importación: %1 de %2</translation>
    </message>
    <message>
        <source>Updated %1 from %2</source>
        <translation>Actualización: %1 de %2</translation>
    </message>
    <message>
        <source>Imported %1 from %2 and updated %3</source>
        <translation>Importación: %1 de %2, y %3 actualizados</translation>
    </message>
    <message>
        <source>Marked %1 as read</source>
        <translation>Marcado como leído: %1</translation>
    </message>
    <message>
        <source>Marked %1 as unread</source>
        <translation>Marcado como no leído: %1</translation>
    </message>
    <message>
        <source>Starred %1</source>
        <translation>Destacado: %1</translation>
    </message>
    <message>
        <source>Unstarred %1</source>
        <translation>Ya no destacado: %1</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>Llevado a la papelera: %1</translation>
    </message>
    <message>
        <source>Took %1 out of the trash</source>
        <translation>Sacado de la papelera: %1</translation>
    </message>
    <message>
        <source>Tagged %1 “%2”</source>
        <translation>Etiquetado «%2»: %1</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from %1</source>
        <translation>Etiqueta «%2» quitada: %1</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>Etiqueta «%1» renombrada «%2»</translation>
    </message>
    <message>
        <source>Deleted the tag “%1”</source>
        <translation>Etiqueta «%1» eliminada</translation>
    </message>
    <message>
        <source>Confirmed suggestions in %1</source>
        <translation>Sugerencias confirmadas en %1</translation>
    </message>
    <message>
        <source>Rejected suggestions in %1</source>
        <translation>Sugerencias rechazadas en %1</translation>
    </message>
    <message>
        <source>Decided about countries and topics of %1</source>
        <translation>Decidido sobre países y temas de %1</translation>
    </message>
    <message>
        <source>Confirmed “%2” for %1</source>
        <translation>«%2» confirmado: %1</translation>
    </message>
    <message>
        <source>Rejected “%2” for %1</source>
        <translation>«%2» rechazado: %1</translation>
    </message>
    <message>
        <source>Added “%2” to %1</source>
        <translation>«%2» agregado: %1</translation>
    </message>
    <message>
        <source>Withdrew what was decided about “%2” of %1</source>
        <translation>Decisión retirada sobre «%2»: %1</translation>
    </message>
    <message>
        <source>Changed the topic lexicon</source>
        <translation>Léxico de temas cambiado</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>Nota editada</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Highlighted “%1”</source>
        <translation>Resaltado: «%1»</translation>
    </message>
    <message>
        <source>Changed the colour of “%1”</source>
        <translation>Color cambiado: «%1»</translation>
    </message>
    <message>
        <source>Commented on “%1”</source>
        <translation>Comentado: «%1»</translation>
    </message>
    <message>
        <source>Removed the highlight of “%1”</source>
        <translation>Resaltado quitado: «%1»</translation>
    </message>
    <message>
        <source>Emptied the trash: %1</source>
        <translation>Papelera vaciada: %1</translation>
    </message>
    <message>
        <source>Emptied the trash: %1 with %2</source>
        <translation>Papelera vaciada: %1 con %2</translation>
    </message>
    <message>
        <source>Merged the tag “%1” into “%2”</source>
        <translation>Etiqueta «%1» combinada con «%2»</translation>
    </message>
    <message>
        <source>Changed the tag “%1”</source>
        <translation>Etiqueta «%1» cambiada</translation>
    </message>
    <message>
        <source>Deleted %1 tags</source>
        <translation>%1 etiquetas eliminadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 article stayed, as you have worked on it since.</source>
        <translation>1 artículo: se queda, porque usted ha trabajado en él desde entonces.</translation>
    </message>
    <message>
        <source>%1 stayed, as you have worked on them since.</source>
        <translation>%1: se quedan, porque usted ha trabajado en ellos desde entonces.</translation>
    </message>
    <message>
        <source>Took the source&apos;s values back for %1: %2</source>
        <translation>Devueltos los valores de la fuente de %1: %2</translation>
    </message>
    <message>
        <source>Corrected %1: %2</source>
        <translation>Corregido en %1: %2</translation>
    </message>
    <message>
        <source>Made %1 by hand</source>
        <translation>Creó a mano %1</translation>
    </message>
    <message>
        <source>Made the article “%1” by hand</source>
        <translation>Creado a mano el artículo «%1»</translation>
    </message>
    <message>
        <source>Put %1 into the collection “%2”</source>
        <translation>%1 en la colección «%2»</translation>
    </message>
    <message>
        <source>Took %1 out of the collection “%2”</source>
        <translation>%1 fuera de la colección «%2»</translation>
    </message>
    <message>
        <source>Moved %1 in the collection “%2”</source>
        <translation>Otro orden de %1 en la colección «%2»</translation>
    </message>
    <message>
        <source>Made the collection “%1”</source>
        <translation>Colección «%1» creada</translation>
    </message>
    <message>
        <source>Renamed the collection “%1” to “%2”</source>
        <translation>La colección «%1» se llama ahora «%2»</translation>
    </message>
    <message>
        <source>Moved the collection “%1”</source>
        <translation>Colección «%1» movida</translation>
    </message>
    <message>
        <source>Changed the colour of the collection “%1”</source>
        <translation>Otro color para la colección «%1»</translation>
    </message>
    <message>
        <source>Deleted the collection “%1”</source>
        <translation>Colección «%1» eliminada</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Búsqueda «%1» guardada</translation>
    </message>
    <message>
        <source>Renamed the saved search “%1” to “%2”</source>
        <translation>La búsqueda guardada «%1» se llama ahora «%2»</translation>
    </message>
    <message>
        <source>Moved the saved search “%1”</source>
        <translation>Búsqueda guardada «%1» movida</translation>
    </message>
    <message>
        <source>Changed the colour of the saved search “%1”</source>
        <translation>Otro color para la búsqueda guardada «%1»</translation>
    </message>
    <message>
        <source>Changed what the saved search “%1” asks for</source>
        <translation>La búsqueda guardada «%1» pide ahora otra cosa</translation>
    </message>
    <message>
        <source>Deleted the saved search “%1”</source>
        <translation>Búsqueda guardada «%1» eliminada</translation>
    </message>
    <message>
        <source>Imported tags, collections, saved searches and rules from %1</source>
        <translation>Se importaron etiquetas, colecciones, búsquedas guardadas y reglas de %1</translation>
    </message>
    <message>
        <source>Made a rule that tags “%1”: %2</source>
        <translation>Se creó una regla que etiqueta “%1”: %2</translation>
    </message>
    <message>
        <source>Changed the rule that tags “%1”: %2</source>
        <translation>Se cambió la regla que etiqueta “%1”: %2</translation>
    </message>
    <message>
        <source>Deleted the rule that tags “%1”: %2</source>
        <translation>Se eliminó la regla que etiqueta “%1”: %2</translation>
    </message>
    <message>
        <source>Began a free note</source>
        <translation>Nota libre empezada</translation>
    </message>
</context>
<context>
    <name>acervo::LanguageChoice</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>acervo::LexiconEditor</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Suggested phrases</source>
        <translation>Frases sugeridas</translation>
    </message>
    <message>
        <source>Enter or a double click adds the phrase</source>
        <translation>Intro o un doble clic agrega la frase</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Suggest phrases</source>
        <translation>Sugerir frases</translation>
    </message>
    <message>
        <source>Phrases that are typical of the chosen topic&apos;s articles</source>
        <translation>Frases típicas de los artículos del tema elegido</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>This is the lexicon in force. Change it, and see here what it does.</source>
        <translation>Este es el léxico en vigor. Cámbielo y vea aquí el efecto.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Revisando %1…</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Looking for phrases of “%1”…</source>
        <translation>Buscando frases de «%1»…</translation>
    </message>
    <message>
        <source>No article has “%1” yet, so none can tell its phrases.</source>
        <translation>Ningún artículo tiene aún «%1», así que ninguno puede dar sus frases.</translation>
    </message>
    <message>
        <source>Nothing is typical of these articles.</source>
        <translation>Nada es típico de estos artículos.</translation>
    </message>
    <message>
        <source>Enter or a double click adds a phrase.</source>
        <translation>Intro o un doble clic agrega una frase.</translation>
    </message>
    <message>
        <source>Applied. The articles follow; Undo takes it back.</source>
        <translation>Aplicado. Los artículos siguen; Deshacer lo retira.</translation>
    </message>
    <message>
        <source>Import a topic lexicon</source>
        <translation>Importar un léxico de temas</translation>
    </message>
    <message>
        <source>Topic lexicons (*.txt);;All files (*)</source>
        <translation>Léxicos de temas (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>Export the topic lexicon</source>
        <translation>Exportar el léxico de temas</translation>
    </message>
    <message>
        <source>Topic lexicons (*.txt)</source>
        <translation>Léxicos de temas (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>acervo::LexiconWords</name>
    <message>
        <source>These phrases stand below no topic.</source>
        <translation>Estas frases no están bajo ningún tema.</translation>
    </message>
    <message>
        <source>“%1” is no language of the lexicon: write en, es, pt, fr, * or not before the colon.</source>
        <translation>«%1» no es un idioma del léxico: escriba en, es, pt, fr, * o not antes de los dos puntos.</translation>
    </message>
    <message>
        <source>A line of phrases begins with its language and a colon.</source>
        <translation>Una línea de frases empieza con su idioma y dos puntos.</translation>
    </message>
    <message>
        <source>A topic, or one above it, has no name.</source>
        <translation>Un tema, o uno superior, no tiene nombre.</translation>
    </message>
    <message>
        <source>There are two topics called “%1”.</source>
        <translation>Hay dos temas llamados «%1».</translation>
    </message>
    <message>
        <source>A line of phrases begins with a space.</source>
        <translation>Una línea de frases empieza con un espacio.</translation>
    </message>
    <message>
        <source>“%1” has no word in it.</source>
        <translation>«%1» no tiene ninguna palabra.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>«%1…» es demasiado largo.</translation>
    </message>
    <message>
        <source>There is no topic in it.</source>
        <translation>No contiene ningún tema.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): in %3 of the topic, in %4 others</source>
        <translation>%1 (%2): en %3 del tema, en %4 de los demás</translation>
    </message>
    <message>
        <source>%1: +%2, −%3</source>
        <translation>%1: +%2, −%3</translation>
    </message>
</context>
<context>
    <name>acervo::LibraryDialogs</name>
    <message>
        <source>Acervo libraries (*.acervo)</source>
        <translation>Bibliotecas de Acervo (*.acervo)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>acervo::LinkCompleter</name>
    <message>
        <source>free note</source>
        <translation>nota libre</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>nota sobre «%1»</translation>
    </message>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Artículos y notas que enlazar</translation>
    </message>
</context>
<context>
    <name>acervo::MainWindow</name>
    <message>
        <source>This library is empty</source>
        <translation>Esta biblioteca está vacía</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Conservar la muestra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Of this article nothing more was kept than what is shown here.</source>
        <translation>De este artículo no se conservó más que lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>This article has no address that could be opened.</source>
        <translation>Este artículo no tiene una dirección que se pueda abrir.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>No se pudo iniciar ningún navegador. La dirección es %1</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>This is the open library itself; choose another name.</source>
        <translation>Esta es la propia biblioteca abierta; elija otro nombre.</translation>
    </message>
    <message>
        <source>A copy is saved: %1</source>
        <translation>Copia guardada: %1</translation>
    </message>
    <message>
        <source>Acervo speaks this language when it starts again.</source>
        <translation>Acervo hablará este idioma cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The note is saved as %1</source>
        <translation>La nota está guardada como %1</translation>
    </message>
    <message>
        <source>What you wrote stays in the note, and is saved as soon as that is possible.</source>
        <translation>Lo que escribió queda en la nota y se guardará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Guardarla como archivo…</translation>
    </message>
    <message>
        <source>A note could not be saved; it would be lost with the window.</source>
        <translation>No se pudo guardar una nota; se perdería con la ventana.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ella</translation>
    </message>
    <message>
        <source>Select a passage of the article first, then quote it.</source>
        <translation>Seleccione primero un pasaje del artículo y luego cítelo.</translation>
    </message>
    <message>
        <source>Detecting countries and topics…</source>
        <translation>Detectando países y temas…</translation>
    </message>
    <message>
        <source>Stopped; the next detecting goes on from here.</source>
        <translation>Detenido; la próxima detección sigue desde aquí.</translation>
    </message>
    <message>
        <source>Making the search index…</source>
        <translation>Haciendo el índice de búsqueda…</translation>
    </message>
    <message>
        <source>Stopped: not all is found until it is finished.</source>
        <translation>Detenido: no se encuentra todo hasta que se termine.</translation>
    </message>
    <message>
        <source>Changing many articles…</source>
        <translation>Cambiando muchos artículos…</translation>
    </message>
    <message>
        <source>Stopped; what was changed before can be undone.</source>
        <translation>Detenido; lo que se cambió antes se puede deshacer.</translation>
    </message>
    <message>
        <source>Drop files here: saved web pages, feeds, RIS, BibTeX, CSV, JSON or Markdown.</source>
        <translation>Suelte aquí archivos: páginas web guardadas, canales, RIS, BibTeX, CSV, JSON o Markdown.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Leídos recientemente</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library any more. The words of the link stay.</source>
        <translation>El artículo al que lleva este enlace ya no está en esta biblioteca. Las palabras del enlace quedan.</translation>
    </message>
</context>
<context>
    <name>acervo::MergeDialog</name>
    <message>
        <source>Merge tags</source>
        <translation>Combinar etiquetas</translation>
    </message>
    <message>
        <source>Tag to merge into</source>
        <translation>Etiqueta con la que combinar</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Combinar «%1» con</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>“%1” is on %2, “%3” on %4; on both: %5. Afterwards “%3” is on %6.</source>
        <translation>«%1» está en %2, «%3» en %4; en ambas: %5. Después «%3» estará en %6.</translation>
    </message>
    <message>
        <source>Tags that move along: %1.</source>
        <translation>Etiquetas que se mueven con ella: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>acervo::NewArticleController</name>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>This article is in the library already.</source>
        <translation>Este artículo ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 are in the library already.</source>
        <translation>Ya en la biblioteca: %1.</translation>
    </message>
    <message>
        <source>The address is kept as an article. To read the page here, save it in the browser and drop its file on this window: Acervo fetches nothing.</source>
        <translation>La dirección se guarda como artículo. Para leer aquí la página, guárdela en el navegador y suelte su archivo en esta ventana: Acervo no descarga nada.</translation>
    </message>
    <message>
        <source>%1 are kept with their addresses. To read the pages here, save them in the browser and drop their files on this window: Acervo fetches nothing.</source>
        <translation>Guardados con sus direcciones: %1. Para leer aquí las páginas, guárdelas en el navegador y suelte sus archivos en esta ventana: Acervo no descarga nada.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This article is in the trash.</source>
        <translation>Este artículo está en la papelera.</translation>
    </message>
    <message>
        <source>%1 of these are in the trash.</source>
        <translation>De estos, %1 están en la papelera.</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
</context>
<context>
    <name>acervo::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note in Markdown; it saves itself.</source>
        <translation>Escriba una nota en Markdown; se guarda sola.</translation>
    </message>
</context>
<context>
    <name>acervo::NotePane</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versiones de esta nota</translation>
    </message>
    <message>
        <source>Save the note as a file</source>
        <translation>Guardar la nota como archivo</translation>
    </message>
    <message>
        <source>Note.md</source>
        <translation>Nota.md</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Text (*.txt)</source>
        <translation>Markdown (*.md);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La nota como se lee</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Another note on this article</source>
        <translation>Otra nota sobre este artículo</translation>
    </message>
</context>
<context>
    <name>acervo::NoteReading</name>
    <message>
        <source>Note, as it reads</source>
        <translation>Nota, como se lee</translation>
    </message>
    <message>
        <source>Only the beginning is shown. All of it stands where you write.</source>
        <translation>Solo se muestra el comienzo. Está completa donde la escribe.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source> (gone)</source>
        <translation> (ya no está)</translation>
    </message>
    <message>
        <source> (in the trash)</source>
        <translation> (en la papelera)</translation>
    </message>
</context>
<context>
    <name>acervo::NoteTabs</name>
    <message>
        <source>Notes on this article</source>
        <translation>Notas sobre este artículo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
</context>
<context>
    <name>acervo::NoteVersionsDialog</name>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source> · as it is now</source>
        <translation> · como está ahora</translation>
    </message>
    <message>
        <source> · undone</source>
        <translation> · deshecha</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versiones de esta nota</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Differences from the note as it is now</source>
        <translation>Diferencias con la nota como está ahora</translation>
    </message>
    <message>
        <source>This note has no versions yet.</source>
        <translation>Esta nota no tiene versiones todavía.</translation>
    </message>
    <message>
        <source>The rest is not shown.</source>
        <translation>El resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>acervo::OriginalDialog</name>
    <message>
        <source>It goes on; the rest of it is not shown here.</source>
        <translation>Continúa; el resto no se muestra aquí.</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Texto del original</translation>
    </message>
    <message>
        <source>Source of the original</source>
        <translation>Código del original</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Which original</source>
        <translation>Qué original</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Código</translation>
    </message>
</context>
<context>
    <name>acervo::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>acervo::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Escape closes it.</source>
        <translation>Escape la cierra.</translation>
    </message>
</context>
<context>
    <name>acervo::PreviewTable</name>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
</context>
<context>
    <name>acervo::QueryBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>acervo::QueryCompleter</name>
    <message>
        <source>Queries of before</source>
        <translation>Consultas anteriores</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>acervo::QueryField</name>
    <message>
        <source>Clear the query</source>
        <translation>Borrar la consulta</translation>
    </message>
    <message>
        <source>Search words, or country:Venezuela  date:2021..2023</source>
        <translation>Buscar palabras, o país:Venezuela  fecha:2021..2023</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>acervo::QueryWords</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <comment>field</comment>
        <translation>Palabras en cualquier parte</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <comment>field</comment>
        <translation>Palabras del título</translation>
    </message>
    <message>
        <source>Words of the summary</source>
        <comment>field</comment>
        <translation>Palabras del resumen</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <comment>field</comment>
        <translation>Palabras del texto</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>field</comment>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Words of your notes</source>
        <comment>field</comment>
        <translation>Palabras de sus notas</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field</comment>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>field</comment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>field</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>field</comment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>field</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>field</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date, or a range of dates</source>
        <comment>field</comment>
        <translation>Fecha, o intervalo de fechas</translation>
    </message>
    <message>
        <source>When it was added</source>
        <comment>field</comment>
        <translation>Cuándo se agregó</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>field</comment>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Read, unread, starred, trashed</source>
        <comment>field</comment>
        <translation>Leído, no leído, destacado, en la papelera</translation>
    </message>
    <message>
        <source>A note, a DOI, an address, a text</source>
        <comment>field</comment>
        <translation>Una nota, un DOI, una dirección, un texto</translation>
    </message>
    <message>
        <source>Number in this library</source>
        <comment>field</comment>
        <translation>Número en esta biblioteca</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <comment>field</comment>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order</comment>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order</comment>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>Best match first</source>
        <comment>order</comment>
        <translation>Lo más pertinente primero</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order</comment>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Last added first</source>
        <comment>order</comment>
        <translation>Lo último agregado primero</translation>
    </message>
    <message>
        <source>No field “%1”.</source>
        <translation>No hay campo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«%1» no se conoce.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023, 2023-02, 2023-02-16 or 2021..2023.</source>
        <translation>«%1» no es una fecha. Escriba 2023, 2023-02, 2023-02-16 o 2021..2023.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end.</source>
        <translation>Falta una comilla al final.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Un paréntesis de cierre no tiene apertura.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>«%1» necesita algo a ambos lados.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other; the rest is searched as words.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros; el resto se busca como palabras.</translation>
    </message>
    <message>
        <source>As the collection is arranged</source>
        <comment>order</comment>
        <translation>Como está ordenada la colección</translation>
    </message>
    <message>
        <source>Unread first</source>
        <comment>order</comment>
        <translation>No leídos primero</translation>
    </message>
</context>
<context>
    <name>acervo::RecentlyReadBox</name>
    <message>
        <source>A part of the title</source>
        <translation>Una parte del título</translation>
    </message>
    <message>
        <source>Title of what was read</source>
        <translation>Título de lo leído</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Leídos recientemente</translation>
    </message>
</context>
<context>
    <name>acervo::ReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Text (*.txt)</source>
        <translation>Tablas (*.csv);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>acervo::ReportWords</name>
    <message>
        <source>%1 added</source>
        <translation>agregados: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>actualizados: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>ya están: %1</translation>
    </message>
    <message>
        <source>%1 not wanted</source>
        <translation>no deseados: %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>dejados fuera: %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) replaced</source>
        <translation>
            <numerusform>%n carácter reemplazado</numerusform>
            <numerusform>%n caracteres reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n character(s) could not be read and were replaced. Where letters are wrong, save it as UTF-8 and import it again.</source>
        <translation>
            <numerusform>%1: %n carácter no se pudo leer y se reemplazó. Si hay letras equivocadas, guárdelo como UTF-8 e impórtelo de nuevo.</numerusform>
            <numerusform>%1: %n caracteres no se pudieron leer y se reemplazaron. Si hay letras equivocadas, guárdelo como UTF-8 e impórtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregados</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizados</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya están</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no deseados</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejados fuera</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>characters replaced</source>
        <translation>caracteres reemplazados</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>No se pudo importar nada</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>%1 in the trash</source>
        <translation>en la papelera: %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n of tags, collections, saved searches and rules</source>
        <translation>
            <numerusform>%n entre etiquetas, colecciones, búsquedas guardadas y reglas</numerusform>
            <numerusform>%n entre etiquetas, colecciones, búsquedas guardadas y reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2” by a rule</source>
        <translation>%1 con la etiqueta “%2” por una regla</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n imagen omitida</numerusform>
            <numerusform>%n imágenes omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures that are not saved with their page</source>
        <translation>imágenes que no se guardaron con su página</translation>
    </message>
    <message>
        <source>pictures of more than 2 MB, or 20 MB an article</source>
        <translation>imágenes de más de 2 MB, o de 20 MB por artículo</translation>
    </message>
    <message>
        <source>damaged pictures</source>
        <translation>imágenes dañadas</translation>
    </message>
    <message>
        <source>pictures that are no PNG, JPEG, GIF or WebP</source>
        <translation>imágenes que no son PNG, JPEG, GIF ni WebP</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>Omitidas: %1: %2</translation>
    </message>
    <message>
        <source>tags, collections, saved searches and rules</source>
        <translation>etiquetas, colecciones, búsquedas guardadas y reglas</translation>
    </message>
    <message>
        <source>tagged “%1” by a rule</source>
        <translation>con la etiqueta “%1” por una regla</translation>
    </message>
</context>
<context>
    <name>acervo::RowSentence</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>con la etiqueta %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <comment>at the end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>a free note</source>
        <translation>una nota libre</translation>
    </message>
</context>
<context>
    <name>acervo::RulePane</name>
    <message>
        <source>Also by itself, on what an import adds</source>
        <translation>También por sí sola, en lo que añade una importación</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Gets the tag</source>
        <translation>Recibe la etiqueta</translation>
    </message>
    <message>
        <source>On imports</source>
        <translation>En importaciones</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What the rule would tag</source>
        <translation>Lo que la regla etiquetaría</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A tag, known or new</source>
        <translation>Una etiqueta, conocida o nueva</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A query: country:VE &quot;worker control&quot;</source>
        <translation>Una consulta: país:VE &quot;control obrero&quot;</translation>
    </message>
    <message>
        <source>gets the tag</source>
        <translation>recibe la etiqueta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Etiquetarlos</translation>
    </message>
    <message>
        <source>What a rule would tag is shown here before it runs.</source>
        <translation>Aquí se ve lo que una regla etiquetaría, antes de aplicarla.</translation>
    </message>
    <message>
        <source>Nothing to tag: nothing matches that does not bear the tag already.</source>
        <translation>Nada que etiquetar: no coincide nada que no lleve ya la etiqueta.</translation>
    </message>
    <message>
        <source>Would tag %1:</source>
        <translation>Etiquetaría %1:</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiquetar %1</translation>
    </message>
    <message>
        <source>Tagged %1. Ctrl+Z in the window takes it back.</source>
        <translation>Se etiquetó: %1. Ctrl+Z en la ventana lo deshace.</translation>
    </message>
</context>
<context>
    <name>acervo::SampleBanner</name>
    <message>
        <source>This is a sample library. Try anything.</source>
        <translation>Esta es una biblioteca de muestra. Pruebe lo que quiera.</translation>
    </message>
    <message>
        <source>Start my own…</source>
        <translation>Empezar la mía…</translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation>Conservar esta…</translation>
    </message>
</context>
<context>
    <name>acervo::SelectionPane</name>
    <message>
        <source>Tag %1…</source>
        <translation>Etiquetar %1…</translation>
    </message>
    <message>
        <source>Add a country or topic to %1…</source>
        <translation>Agregar un país o tema a %1…</translation>
    </message>
    <message>
        <source>Correct the facts of %1…</source>
        <translation>Corregir los datos de %1…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>Take %1 out of the trash</source>
        <translation>Sacar %1 de la papelera</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>Llevar %1 a la papelera</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Artículos seleccionados</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>articles</comment>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>On all of them</source>
        <translation>En todos</translation>
    </message>
    <message>
        <source>On some of them</source>
        <translation>En algunos</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>Marcar como leído: %1</translation>
    </message>
    <message>
        <source>Mark %1 as unread</source>
        <translation>Marcar como no leído: %1</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Destacar %1</translation>
    </message>
    <message>
        <source>Take the stars off %1</source>
        <translation>Dejar de destacar %1</translation>
    </message>
</context>
<context>
    <name>acervo::SelectionValues</name>
    <message>
        <source>%1:</source>
        <comment>a facet, before its values</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, on how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what has “%1”</source>
        <translation>Mostrar lo que tiene «%1»</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>acervo::SelectionWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>; %1 without a date</source>
        <translation>; %1 sin fecha</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>how many articles</comment>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>how many articles</comment>
        <translation>%1 no leídos</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <comment>how many articles</comment>
        <translation>%1 destacados</translation>
    </message>
    <message>
        <source>%1 are selected. Choose a single one for this.</source>
        <comment>articles</comment>
        <translation>Hay %1 seleccionados. Elija uno solo para esto.</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfController</name>
    <message>
        <source>Another one there has this name already.</source>
        <translation>Allí ya hay otra con ese nombre.</translation>
    </message>
    <message>
        <source>Another one has the name “%1” already.</source>
        <translation>Otra ya se llama «%1».</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Name of the collection (a / puts it below another):</source>
        <translation>Nombre de la colección (una / la pone debajo de otra):</translation>
    </message>
    <message>
        <source>There is no query to save yet: the list shows all articles.</source>
        <translation>Todavía no hay consulta que guardar: la lista muestra todos los artículos.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name of the search (a / puts it below another):</source>
        <translation>Nombre de la búsqueda (una / la pone debajo de otra):</translation>
    </message>
    <message>
        <source>It is saved already, as “%1”.</source>
        <translation>Ya está guardada, como «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>Narrow what is shown to it</source>
        <translation>Reducir lo mostrado a ella</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>New collection below it…</source>
        <translation>Nueva colección debajo…</translation>
    </message>
    <message>
        <source>Let it ask for what the query says now</source>
        <translation>Que pida lo que dice ahora la consulta</translation>
    </message>
    <message>
        <source>Save this search below it…</source>
        <translation>Guardar esta búsqueda debajo…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Below the one above it</source>
        <translation>Debajo de la de arriba</translation>
    </message>
    <message>
        <source>Out of what it lies below</source>
        <translation>Fuera de la que la contiene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfDelegate</name>
    <message>
        <source>Sets of articles that you put together, in your own order.
Drag articles onto one, or press C in the list. + makes one.</source>
        <translation>Conjuntos de artículos que usted reúne, en su propio orden.
Arrastre artículos a una, o pulse C en la lista. + crea una.</translation>
    </message>
    <message>
        <source>Queries that you gave a name.
+ or Ctrl+D saves the one above.</source>
        <translation>Consultas a las que dio un nombre.
+ o Ctrl+D guarda la de arriba.</translation>
    </message>
    <message>
        <source>A click shows it, Ctrl-click narrows what is shown to it. F2 renames, Delete deletes, Ctrl and the arrows move it.</source>
        <translation>Un clic la muestra, Ctrl+clic reduce lo mostrado a ella. F2 le cambia el nombre, Supr la elimina, Ctrl y las flechas la mueven.</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfLabels</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>Colección %1</translation>
    </message>
    <message>
        <source>Saved search %1</source>
        <translation>Búsqueda guardada %1</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfView</name>
    <message>
        <source>Collections and saved searches</source>
        <translation>Colecciones y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Return shows one, F2 renames it, Insert makes one, Delete deletes.</source>
        <translation>Intro muestra una, F2 le cambia el nombre, Insertar crea una, Supr elimina.</translation>
    </message>
</context>
<context>
    <name>acervo::SortBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
</context>
<context>
    <name>acervo::SpellingMarks</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Looking for similar words…</source>
        <translation>Buscando palabras parecidas…</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>No se conoce ninguna palabra parecida</translation>
    </message>
</context>
<context>
    <name>acervo::StandingWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent, with a space that does not break</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, stated by the source</source>
        <translation>%1, indicado por la fuente</translation>
    </message>
    <message>
        <source>%1, detected in the text, %2</source>
        <translation>%1, detectado en el texto, %2</translation>
    </message>
    <message>
        <source>%1, suggested by the text, %2</source>
        <translation>%1, sugerido por el texto, %2</translation>
    </message>
    <message>
        <source>%1, confirmed by you</source>
        <translation>%1, confirmado por usted</translation>
    </message>
    <message>
        <source>%1, rejected by you</source>
        <translation>%1, rechazado por usted</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <translation>%1, agregado por usted</translation>
    </message>
</context>
<context>
    <name>acervo::StatusLine</name>
    <message>
        <source>Show what is only suggested</source>
        <translation>Mostrar lo que solo está sugerido</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>mostrados: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>, %1 of them hidden</source>
        <translation>, de ellos ocultos: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>Finish the index</source>
        <translation>Terminar el índice</translation>
    </message>
    <message>
        <source>not all is found yet</source>
        <translation>aún no se encuentra todo</translation>
    </message>
    <message>
        <source>not all is found: the index is not finished</source>
        <translation>no se encuentra todo: el índice no está terminado</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>articles</comment>
        <translation>%1 de %2 leídos</translation>
    </message>
</context>
<context>
    <name>acervo::StepArticles</name>
    <message>
        <source>Articles of this step</source>
        <translation>Artículos de este paso</translation>
    </message>
    <message>
        <source>Choose a step to see its articles.</source>
        <translation>Elija un paso para ver sus artículos.</translation>
    </message>
    <message>
        <source>This step was about no article.</source>
        <translation>Este paso no trató de ningún artículo.</translation>
    </message>
    <message>
        <source>%1 no longer in the library</source>
        <translation>ya no están en la biblioteca: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>acervo::StripWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 of them known only by year or month</source>
        <translation>%1; de ellos, %2 solo con año o mes</translation>
    </message>
</context>
<context>
    <name>acervo::TagBox</name>
    <message>
        <source>Find or make a tag</source>
        <translation>Buscar o crear una etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nueva etiqueta «%1»</translation>
    </message>
</context>
<context>
    <name>acervo::TagColours</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>acervo::TagController</name>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renombrar «%1»…</translation>
    </message>
    <message>
        <source>Merge “%1” into another…</source>
        <translation>Combinar «%1» con otra…</translation>
    </message>
    <message>
        <source>Describe “%1”…</source>
        <translation>Describir «%1»…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Remove “%1” from all articles</source>
        <translation>Quitar «%1» de todos los artículos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (ahora «%2»)</translation>
    </message>
    <message>
        <source>No tag has the key %1 yet: a right click on a tag in the side bar gives it one.</source>
        <translation>Ninguna etiqueta tiene aún la tecla %1: un clic derecho en una etiqueta de la barra lateral se la da.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renombrar etiqueta</translation>
    </message>
    <message>
        <source>New name of the tag (a / puts it below another):</source>
        <translation>Nuevo nombre de la etiqueta (una / la pone bajo otra):</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Describir etiqueta</translation>
    </message>
    <message>
        <source>What “%1” means:</source>
        <translation>Qué significa «%1»:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is on all of that already.</source>
        <translation>«%1» ya está en todo eso.</translation>
    </message>
</context>
<context>
    <name>acervo::TagWorkshop</name>
    <message>
        <source>the same but for spaces or marks</source>
        <translation>iguales salvo espacios o signos</translation>
    </message>
    <message>
        <source>one and many</source>
        <translation>singular y plural</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>una letra de diferencia</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gemelas</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Usadas una vez</translation>
    </message>
    <message>
        <source>On no article</source>
        <translation>En ningún artículo</translation>
    </message>
    <message>
        <source>Which tags</source>
        <translation>Qué etiquetas</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 de %2 etiquetas</translation>
    </message>
    <message>
        <source>“%1” (%2): %3</source>
        <translation>«%1» (%2): %3</translation>
    </message>
    <message>
        <source>Delete %1 tags</source>
        <translation>Eliminar %1 etiquetas</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z in the window brings them back.</source>
        <translation>Eliminadas. Ctrl+Z en la ventana las devuelve.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>acervo::TimeStrip</name>
    <message>
        <source>Articles over time</source>
        <translation>Artículos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Todo el tiempo</translation>
    </message>
</context>
<context>
    <name>acervo::TimelineDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>acervo::TimelineView</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>acervo::TitleText</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>acervo::TrashController</name>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Show the trash (%1)</source>
        <translation>Mostrar la papelera (%1)</translation>
    </message>
    <message>
        <source>That is in the trash already.</source>
        <translation>Eso ya está en la papelera.</translation>
    </message>
    <message>
        <source>Nothing of that is in the trash.</source>
        <translation>Nada de eso está en la papelera.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>acervo::UndoController</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::ValueBox</name>
    <message>
        <source>New topic “%1”</source>
        <translation>Nuevo tema «%1»</translation>
    </message>
    <message>
        <source>Find a country, region or topic</source>
        <translation>Buscar un país, una región o un tema</translation>
    </message>
    <message>
        <source>Country, region or topic</source>
        <translation>País, región o tema</translation>
    </message>
    <message>
        <source>Countries, regions and topics</source>
        <translation>Países, regiones y temas</translation>
    </message>
</context>
</TS>
