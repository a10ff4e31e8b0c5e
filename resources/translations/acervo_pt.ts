<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The library is whole.</source>
        <translation>A biblioteca está íntegra.</translation>
    </message>
    <message>
        <source>bring files into the library</source>
        <translation>levar arquivos para a biblioteca</translation>
    </message>
    <message>
        <source>list the articles that match, one a line</source>
        <translation>listar os artigos encontrados, um por linha</translation>
    </message>
    <message>
        <source>count countries, topics, years … of what matches</source>
        <translation>contar países, temas, anos… do que foi encontrado</translation>
    </message>
    <message>
        <source>put tags on all that matches, or take them off</source>
        <translation>pôr etiquetas em tudo o que foi encontrado, ou tirá-las</translation>
    </message>
    <message>
        <source>write what matches as one file, or to stdout</source>
        <translation>gravar o que foi encontrado em um arquivo, ou na saída padrão</translation>
    </message>
    <message>
        <source>find countries, regions and topics in texts from stdin</source>
        <translation>achar países, regiões e temas em textos da entrada padrão</translation>
    </message>
    <message>
        <source>look through the library&apos;s file for damage</source>
        <translation>verificar se o arquivo da biblioteca está danificado</translation>
    </message>
    <message>
        <source>make full text and detected places anew</source>
        <translation>refazer o texto completo e os lugares detectados</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>desfazer o último passo</translation>
    </message>
    <message>
        <source>do the step taken back again</source>
        <translation>refazer o passo desfeito</translation>
    </message>
    <message>
        <source>list what was done, newest first</source>
        <translation>listar o que foi feito, o mais recente primeiro</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>dizer qual é esta versão</translation>
    </message>
    <message>
        <source>“acervo help” lists the commands.</source>
        <translation>“acervo help” lista os comandos.</translation>
    </message>
    <message>
        <source>“detect --json” reads its texts from the standard input.</source>
        <translation>“detect --json” lê seus textos da entrada padrão.</translation>
    </message>
    <message>
        <source>acervo [LIBRARY]   opens the window</source>
        <translation>acervo [BIBLIOTECA]   abre a janela</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 articles</source>
        <translation>Importando: %1 %, %2 artigos</translation>
    </message>
    <message>
        <source>Which files? Name them after “import”.</source>
        <translation>Quais arquivos? Indique-os depois de “import”.</translation>
    </message>
    <message>
        <source>Worked on since, and therefore kept: %1.</source>
        <translation>Foram trabalhados desde então, e por isso ficam: %1.</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (desfeito)</translation>
    </message>
    <message>
        <source> (interrupted)</source>
        <translation> (interrompido)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>This build of Acervo has no window.</source>
        <translation>Esta compilação do Acervo não tem janela.</translation>
    </message>
    <message>
        <source>Indexing %1 of %2 articles</source>
        <translation>Indexando %1 de %2 artigos</translation>
    </message>
    <message>
        <source>A query is one argument: put it in quotation marks.</source>
        <translation>Uma consulta é um só argumento: ponha-a entre aspas.</translation>
    </message>
    <message>
        <source>The index is made anew.</source>
        <translation>O índice foi refeito.</translation>
    </message>
    <message>
        <source>The window opens one library; nothing else can be named beside it.</source>
        <translation>A janela abre uma só biblioteca; nada mais pode ser indicado.</translation>
    </message>
    <message>
        <source>There is no display for the window. “acervo help” lists what works without one.</source>
        <translation>Não há tela para a janela. “acervo help” lista o que funciona sem ela.</translation>
    </message>
    <message>
        <source>After the query come the tags: +read puts one on, -draft takes one off.</source>
        <translation>Depois da consulta vêm as etiquetas: +ler põe uma, -rascunho tira outra.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>A opção %1 precisa de um valor a seguir.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Não há opção %1.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Gravando: %1 %</translation>
    </message>
    <message>
        <source>%1 on %2 pages: %3</source>
        <translation>%1 em %2 páginas: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say what to write and where: --to %1 -o FILE.</source>
        <translation>Diga o que gravar e onde: --to %1 -o ARQUIVO.</translation>
    </message>
    <message>
        <source>A PDF is written to a file: -o FILE.</source>
        <translation>Um PDF é gravado em um arquivo: -o ARQUIVO.</translation>
    </message>
    <message>
        <source>The window that has the library open did not answer. See there whether it was done.</source>
        <translation>A janela que tem a biblioteca aberta não respondeu. Veja lá se foi feito.</translation>
    </message>
    <message>
        <source>list the passages marked in what matches, as Markdown</source>
        <translation>listar as passagens destacadas do que foi encontrado, como Markdown</translation>
    </message>
    <message>
        <source>explain the commands, the query, or a PDF&apos;s options</source>
        <translation>explicar os comandos, a consulta ou as opções de um PDF</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for an introduction.</source>
        <translation>%1 é longo demais para uma introdução.</translation>
    </message>
    <message>
        <source>The option --%1 takes %2, not “%3”.</source>
        <translation>A opção --%1 aceita %2, não “%3”.</translation>
    </message>
    <message>
        <source>The option --%1 is only for PDFs.</source>
        <translation>A opção --%1 é só para PDF.</translation>
    </message>
    <message>
        <source>Name one file to write the backup to, or none.</source>
        <translation>Indique um arquivo para gravar o backup, ou nenhum.</translation>
    </message>
    <message>
        <source>That is the library itself.</source>
        <translation>Essa é a própria biblioteca.</translation>
    </message>
    <message>
        <source>Which backup? Name its file after “restore”.</source>
        <translation>Qual backup? Indique o arquivo depois de “restore”.</translation>
    </message>
    <message>
        <source>What was the library before is kept as %1</source>
        <translation>O que antes era a biblioteca fica guardado como %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>write a copy of the library, looked through for damage</source>
        <translation>gravar uma cópia da biblioteca, verificada contra danos</translation>
    </message>
    <message>
        <source>put a backup in the library&apos;s place; what was there is kept</source>
        <translation>pôr um backup no lugar da biblioteca; o que havia fica guardado</translation>
    </message>
    <message>
        <source>The index is not complete: more articles may match. An open window may be making it; else “acervo rebuild-index” does.</source>
        <translation>O índice não está completo: pode haver mais artigos que correspondam. Talvez uma janela aberta o esteja fazendo; senão, “acervo rebuild-index” o faz.</translation>
    </message>
    <message>
        <source>Notes are written to a folder: -o FOLDER.</source>
        <translation>As notas são escritas em uma pasta: -o FOLDER.</translation>
    </message>
    <message>
        <source>%1 is there already and holds something; nothing was written. Choose another name.</source>
        <translation>%1 já existe e contém algo; nada foi escrito. Escolha outro nome.</translation>
    </message>
    <message>
        <source>list the rules that tag, with what they would tag, or run them</source>
        <translation>lista as regras que etiquetam, com o que etiquetariam, ou as aplica</translation>
    </message>
    <message>
        <source>on imports</source>
        <translation>em importações</translation>
    </message>
    <message>
        <source>Without a word the rules are listed with what they would tag; “run” lets them tag it.</source>
        <translation>Sem palavra, as regras são listadas com o que etiquetariam; “run” as aplica.</translation>
    </message>
    <message>
        <source>The article&apos;s notes: %1. Say which one you mean: --number N.</source>
        <translation>Notas do artigo: %1. Diga qual: --number N.</translation>
    </message>
    <message>
        <source>show an article&apos;s notes, replace one, or make a free one</source>
        <translation>mostrar as notas de um artigo, substituir uma ou criar uma livre</translation>
    </message>
    <message>
        <source>Whose note? Name one article by the id that “search --json” gives, or “new” and a --file for a free note.</source>
        <translation>A nota de qual? Nomeie um artigo pelo id que “search --json” dá, ou “new” e um --file para uma nota livre.</translation>
    </message>
</context>
<context>
    <name>acervo::AboutDialog</name>
    <message>
        <source>Sources and licences of the names of places</source>
        <translation>Fontes e licenças dos nomes de lugares</translation>
    </message>
    <message>
        <source>About Acervo</source>
        <translation>Sobre o Acervo</translation>
    </message>
    <message>
        <source>Acervo %1</source>
        <translation>Acervo %1</translation>
    </message>
    <message>
        <source>A browser for your collections of articles. It never touches the network by itself.</source>
        <translation>Um navegador para suas coleções de artigos. Nunca usa a rede por conta própria.</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licença MIT</translation>
    </message>
</context>
<context>
    <name>acervo::ActionTable</name>
    <message>
        <source>New library…</source>
        <translation>Nova biblioteca…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importar o que foi copiado</translation>
    </message>
    <message>
        <source>Show imports before they come in</source>
        <translation>Mostrar o que se importa antes de entrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the filters</source>
        <translation>Buscar nos filtros</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Limpar a consulta</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Rever as sugestões</translation>
    </message>
    <message>
        <source>Topics and their phrases…</source>
        <translation>Temas e suas frases…</translation>
    </message>
    <message>
        <source>Detect countries and topics again</source>
        <translation>Detectar de novo países e temas</translation>
    </message>
    <message>
        <source>Take the last filter away</source>
        <translation>Tirar o último filtro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Antigos</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Mais relevantes primeiro</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevância</translation>
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
        <translation>Últimos adicionados primeiro</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>order of a list: last added first</comment>
        <translation>Adição</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Próximo artigo</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artigo anterior</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Abrir a fonte</translation>
    </message>
    <message>
        <source>View the original</source>
        <translation>Ver o original</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Confirm a country or topic</source>
        <translation>Confirmar um país ou tema</translation>
    </message>
    <message>
        <source>Reject a country or topic</source>
        <translation>Rejeitar um país ou tema</translation>
    </message>
    <message>
        <source>Add a country or topic…</source>
        <translation>Adicionar um país ou tema…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Favoritar</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como lido ou não lido</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Read on: a page, then the next article</source>
        <translation>Continuar lendo: uma página, depois o próximo artigo</translation>
    </message>
    <message>
        <source>A page back, then the previous article</source>
        <translation>Uma página atrás, depois o artigo anterior</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar no artigo</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal size of text</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Keys and queries</source>
        <translation>Teclas e consultas</translation>
    </message>
    <message>
        <source>About Acervo</source>
        <translation>Sobre o Acervo</translation>
    </message>
    <message>
        <source>Quote the selected passage into the note</source>
        <translation>Citar a passagem selecionada na nota</translation>
    </message>
    <message>
        <source>Highlights of what is shown…</source>
        <translation>Destaques do que é mostrado…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Tirar da lixeira</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar a lixeira</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Tags: tidy and merge…</source>
        <translation>Etiquetas: arrumar e juntar…</translation>
    </message>
    <message>
        <source>Put on or take off the tag with the key %1</source>
        <translation>Pôr ou tirar a etiqueta da tecla %1</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Refazer o índice de busca</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Artigo novo…</translation>
    </message>
    <message>
        <source>As the collection is arranged</source>
        <translation>Como a coleção está ordenada</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>order of a list</comment>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Correct the facts…</source>
        <translation>Corrigir os dados…</translation>
    </message>
    <message>
        <source>Recently read…</source>
        <translation>Lidos recentemente…</translation>
    </message>
    <message>
        <source>Show the note as it reads, or write on</source>
        <translation>Mostrar a nota como se lê, ou continuar a escrever</translation>
    </message>
    <message>
        <source>Only the article and its note</source>
        <translation>Só o artigo e a sua nota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as links</source>
        <translation>Copiar como links</translation>
    </message>
    <message>
        <source>Copy as citations, APA 7</source>
        <translation>Copiar como citações, APA 7</translation>
    </message>
    <message>
        <source>Copy as citations, Chicago author-date</source>
        <translation>Copiar como citações, Chicago autor-data</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Copiar como links de Markdown</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copiar como BibTeX</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Pôr em uma coleção…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Tirar da coleção</translation>
    </message>
    <message>
        <source>Move up in the collection</source>
        <translation>Subir na coleção</translation>
    </message>
    <message>
        <source>Move down in the collection</source>
        <translation>Descer na coleção</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Coleções e pesquisas salvas</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Não lidos primeiro</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>order of a list: unread first</comment>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Write another note on the article</source>
        <translation>Escrever outra nota sobre o artigo</translation>
    </message>
    <message>
        <source>Next note of the article</source>
        <translation>Próxima nota do artigo</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Nova nota livre</translation>
    </message>
    <message>
        <source>Show the free notes</source>
        <translation>Mostrar as notas livres</translation>
    </message>
    <message>
        <source>Free notes in the timeline</source>
        <translation>Notas livres na linha do tempo</translation>
    </message>
</context>
<context>
    <name>acervo::Actions</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
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
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Countries and topics</source>
        <translation>Países e temas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Nenhum artigo encontrado</translation>
    </message>
    <message>
        <source>Take a word or a filter away, or see all articles again.</source>
        <translation>Tire uma palavra ou um filtro, ou veja de novo todos os artigos.</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Limpar a consulta</translation>
    </message>
    <message>
        <source>The index of the articles is not finished: not all that matches is found yet.</source>
        <translation>O índice dos artigos não está pronto: ainda não se encontra tudo o que corresponde.</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleController</name>
    <message>
        <source>Tag this article</source>
        <translation>Etiquetar este artigo</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>In the trash. Take it out</source>
        <translation>Na lixeira. Tirar</translation>
    </message>
    <message>
        <source>Of this page only the address is kept; nothing is fetched. To read it here, save it in the browser and drop its file on this window.</source>
        <translation>Desta página só se guarda o endereço; nada é baixado. Para lê-la aqui, salve-a no navegador e solte o arquivo nesta janela.</translation>
    </message>
    <message>
        <source>Correct the facts (F2)</source>
        <translation>Corrigir os dados (F2)</translation>
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
        <translation>O texto continua; o resto não é mostrado aqui.</translation>
    </message>
</context>
<context>
    <name>acervo::Backlinks</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notas que apontam para cá</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Mostrar todas na lista</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here:</source>
        <translation>
            <numerusform>%n nota aponta para cá:</numerusform>
            <numerusform>%n notas apontam para cá:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on “%2”</source>
        <comment>a note, and its article</comment>
        <translation>%1, sobre “%2”</translation>
    </message>
</context>
<context>
    <name>acervo::Chip</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>Adicionar um país ou tema</translation>
    </message>
</context>
<context>
    <name>acervo::CollectionBox</name>
    <message>
        <source>Find or make a collection</source>
        <translation>Buscar ou criar uma coleção</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nova coleção “%1”</translation>
    </message>
</context>
<context>
    <name>acervo::CollectionController</name>
    <message>
        <source>Put this article into a collection</source>
        <translation>Pôr este artigo em uma coleção</translation>
    </message>
    <message>
        <source>Put %1 into a collection</source>
        <translation>Pôr %1 em uma coleção</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>Nome da coleção:</translation>
    </message>
    <message>
        <source>“%1” has all of that already.</source>
        <translation>“%1” já tem tudo isso.</translation>
    </message>
    <message>
        <source>That lies in a collection below “%1”.</source>
        <translation>Isso está em uma coleção abaixo de “%1”.</translation>
    </message>
    <message>
        <source>The list is in another order. In that of the collection (sort:collection) articles can be moved.</source>
        <translation>A lista está em outra ordem. Na da coleção (sort:collection) os artigos podem ser movidos.</translation>
    </message>
</context>
<context>
    <name>acervo::ColumnMenu</name>
    <message>
        <source>Nothing: kept as a detail</source>
        <translation>Nada: fica como detalhe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tirado de</translation>
    </message>
</context>
<context>
    <name>acervo::CopyController</name>
    <message>
        <source>Select an article first, then copy it.</source>
        <translation>Selecione primeiro um artigo e depois copie-o.</translation>
    </message>
    <message>
        <source>At most %1 are copied at once. Export them to a file instead.</source>
        <translation>No máximo %1 são copiados de uma vez. Exporte-os para um arquivo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
</context>
<context>
    <name>acervo::CopyWords</name>
    <message>
        <source>This article has no address to copy.</source>
        <translation>Este artigo não tem endereço para copiar.</translation>
    </message>
    <message>
        <source>None of these articles has an address to copy.</source>
        <translation>Nenhum destes artigos tem endereço para copiar.</translation>
    </message>
    <message>
        <source>Copied the addresses of %1; the others have none.</source>
        <translation>Copiados os endereços de %1; os outros não têm.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>O endereço foi copiado.</translation>
    </message>
    <message>
        <source>Copied the addresses of %1.</source>
        <translation>Copiados os endereços de %1.</translation>
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
        <translation>Copiado como citações, APA 7: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as citations, Chicago author-date.</source>
        <translation>Copiado como citações, Chicago autor-data: %1.</translation>
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
        <translation>Repor</translation>
    </message>
    <message>
        <source>%1: take back what the source says</source>
        <translation>%1: repor o que diz a fonte</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectionController</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>%1: dado por você, nenhuma fonte o diz.</translation>
    </message>
    <message>
        <source>%1: corrected by you. The source says: %2</source>
        <translation>%1: corrigido por você. A fonte diz: %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
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
        <translation>1 artigo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artigo</numerusform>
            <numerusform>%Ln artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
        <translation>Um ano, um mês ou um dia, como 2021 ou 2021-03:</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>This was not understood as a date.</source>
        <translation>Isto não foi entendido como data.</translation>
    </message>
</context>
<context>
    <name>acervo::DateWords</name>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
</context>
<context>
    <name>acervo::DecisionController</name>
    <message>
        <source>Confirmed “%1” on %2.</source>
        <translation>Confirmado “%1” em %2.</translation>
    </message>
    <message>
        <source>Rejected “%1” on %2.</source>
        <translation>Rejeitado “%1” em %2.</translation>
    </message>
    <message>
        <source>Added “%1” to %2.</source>
        <translation>Adicionado “%1” a %2.</translation>
    </message>
    <message>
        <source>Took back what was decided about “%1” on %2.</source>
        <translation>Retirado o que se decidiu sobre “%1” em %2.</translation>
    </message>
    <message>
        <source>Nothing detected in this article waits for a decision.</source>
        <translation>Nada do que foi detectado neste artigo espera uma decisão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Add to this article</source>
        <translation>Adicionar a este artigo</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmar “%1”</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Rejeitar “%1”</translation>
    </message>
    <message>
        <source>Take back what was decided about “%1”</source>
        <translation>Retirar o que se decidiu sobre “%1”</translation>
    </message>
</context>
<context>
    <name>acervo::DetailPane</name>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Escolha um artigo para lê-lo aqui.</translation>
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
        <translation>Como na lista</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
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
        <translation>&amp;Disposição:</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Um após outro</translation>
    </message>
    <message>
        <source>Each on a new page</source>
        <translation>Cada um em nova página</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Uma linha cada um</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pape&amp;l:</translation>
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
        <translation>Mar&amp;gens:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreitas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Largas</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xto:</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Loo&amp;k:</source>
        <translation>&amp;Estilo:</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderno</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>Texto &amp;completo</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Minhas &amp;notas</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Realces</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>In&amp;dex</source>
        <translation>Índice remissi&amp;vo</translation>
    </message>
    <message>
        <source>Date of making</source>
        <translation>Data de criação</translation>
    </message>
    <message>
        <source>Articles for import</source>
        <translation>Artigos para importar</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Chart o&amp;ver time</source>
        <translation>Gráfico no tempo</translation>
    </message>
</context>
<context>
    <name>acervo::DossierOptionsPane</name>
    <message>
        <source>What goes in</source>
        <translation>O que inclui</translation>
    </message>
    <message>
        <source>Markdown, after the cover</source>
        <translation>Markdown, depois da capa</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>&amp;Autoria:</translation>
    </message>
    <message>
        <source>&amp;Introduction:</source>
        <translation>&amp;Introdução:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introdução</translation>
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
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>A página inteira</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>These are the pages of the file.</source>
        <translation>Estas são as páginas do arquivo.</translation>
    </message>
    <message>
        <source>The first %1 of %2, until all are set: %3 %</source>
        <translation>Os primeiros %1 de %2, até que todos estejam compostos: %3 %</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>As páginas estão sendo compostas…</translation>
    </message>
</context>
<context>
    <name>acervo::DossierPresets</name>
    <message>
        <source>Keep these choices under a name…</source>
        <translation>Guardar estas escolhas com um nome…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Retirar esta predefinição</translation>
    </message>
    <message>
        <source>Pr&amp;eset:</source>
        <translation>Prede&amp;finição:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Your own choices</source>
        <translation>Escolhas próprias</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Guardar como predefinição</translation>
    </message>
    <message>
        <source>What these choices are called; a name that is taken gets them in place of its own:</source>
        <translation>Como se chamam estas escolhas; um nome já usado as recebe em lugar das suas:</translation>
    </message>
</context>
<context>
    <name>acervo::DossierWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>adicionado: %1</translation>
    </message>
    <message>
        <source>topic “%1”</source>
        <translation>tema “%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta “%1”</translation>
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
        <translation>%1: nenhum</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: qualquer</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossiê</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
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
        <translation>os últimos %1 dias</translation>
    </message>
    <message>
        <source>the last %1 weeks</source>
        <translation>as últimas %1 semanas</translation>
    </message>
    <message>
        <source>the last %1 months</source>
        <translation>os últimos %1 meses</translation>
    </message>
    <message>
        <source>the last %1 years</source>
        <translation>os últimos %1 anos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sem país</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>The articles, for import into Acervo</source>
        <translation>Os artigos, para importar no Acervo</translation>
    </message>
    <message>
        <source>collection “%1”</source>
        <translation>coleção “%1”</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Em nenhuma coleção</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>acervo::DropOverlay</name>
    <message>
        <source>Let go to import</source>
        <translation>Solte para importar</translation>
    </message>
</context>
<context>
    <name>acervo::ErrorWords</name>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and try again.</source>
        <translation>%1 não está lá. Confira o nome e tente de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions and try again.</source>
        <translation>Não é possível ler %1. Confira as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 está vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 holds no text. Choose a text file, such as a page saved as text.</source>
        <translation>%1 não contém texto. Escolha um arquivo de texto, como uma página salva como texto.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that Acervo reads. Split it.</source>
        <translation>%1 passa de %2, o máximo que o Acervo lê. Divida-o.</translation>
    </message>
    <message>
        <source>%1: the file ends in the middle of a record. Get the whole file and import it again.</source>
        <translation>%1: o arquivo termina no meio de um registro. Obtenha o arquivo completo e importe-o de novo.</translation>
    </message>
    <message>
        <source>%1: the record has neither title nor text and was left out.</source>
        <translation>%1: o registro não tem título nem texto e ficou de fora.</translation>
    </message>
    <message>
        <source>%1: the record is too large and was left out. Split its text.</source>
        <translation>%1: o registro é grande demais e ficou de fora. Divida o texto.</translation>
    </message>
    <message>
        <source>%1: the record can&apos;t be understood. Correct it and import again.</source>
        <translation>%1: não se entende o registro. Corrija-o e importe de novo.</translation>
    </message>
    <message>
        <source>%1 is not an Acervo library. To bring its articles in, import it.</source>
        <translation>%1 não é uma biblioteca do Acervo. Para trazer seus artigos, importe-o.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Acervo. Update Acervo to open it.</source>
        <translation>%1 foi gravado por uma versão mais nova do Acervo. Atualize o Acervo para abri-lo.</translation>
    </message>
    <message>
        <source>%1 is open in another Acervo. Close it there and try again.</source>
        <translation>%1 está aberto em outro Acervo. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep a copy of it and go back to a backup.</source>
        <translation>%1 está danificado. Guarde uma cópia e volte para um backup.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was lost. Free some space and try again.</source>
        <translation>O disco de %1 está cheio; nada se perdeu. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Check the permissions of it and its folder.</source>
        <translation>Não é possível gravar em %1. Confira as permissões dele e da pasta.</translation>
    </message>
    <message>
        <source>The library could not do this. Try again; if it happens again, restart Acervo.</source>
        <translation>A biblioteca não conseguiu. Tente de novo; se acontecer outra vez, reinicie o Acervo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>Article %1 is not in this library. Search for its title.</source>
        <translation>O artigo %1 não está nesta biblioteca. Busque-o pelo título.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was done before stays.</source>
        <translation>Interrompido, como você pediu. O que já foi feito fica.</translation>
    </message>
    <message>
        <source>%1 is a PDF without articles inside. Of PDFs, Acervo reads those that it made itself, with their articles.</source>
        <translation>%1 é um PDF sem artigos dentro. Dos PDF, o Acervo lê os que ele mesmo fez, com seus artigos.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone by itself, as later steps build on it. The history (Ctrl+Shift+H) names them and undoes them together.</source>
        <translation>Não dá para desfazer isto sozinho, pois passos posteriores dependem dele. O histórico (Ctrl+Shift+H) os mostra e os desfaz juntos.</translation>
    </message>
    <message>
        <source>%1 is of no format that Acervo reads. Choose a topic page saved as text, a feed, RIS, BibTeX, CSV, JSON, or Markdown.</source>
        <translation>%1 não está em um formato que o Acervo leia. Escolha uma página temática salva como texto, um feed, RIS, BibTeX, CSV, JSON ou Markdown.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB, also when it is made smaller. Make it smaller and paste it again.</source>
        <translation>A imagem tem mais de 2 MB, mesmo reduzida. Reduza-a e cole-a de novo.</translation>
    </message>
    <message>
        <source>That is no picture that a note keeps. Paste a PNG, JPEG, GIF or WebP.</source>
        <translation>Essa não é uma imagem que uma nota guarde. Cole uma PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be kept. Copy it again.</source>
        <translation>A imagem está danificada e não pode ser guardada. Copie-a de novo.</translation>
    </message>
    <message>
        <source>%1 is a PDF that is damaged or cut off. Get the whole file and import it again.</source>
        <translation>%1 é um PDF danificado ou incompleto. Obtenha o arquivo completo e importe-o de novo.</translation>
    </message>
</context>
<context>
    <name>acervo::ExportController</name>
    <message>
        <source>There is no article to export: the list is empty.</source>
        <translation>Não há artigos para exportar: a lista está vazia.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Interrompido; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>One export is being written; wait for its end or stop it.</source>
        <translation>Uma exportação está sendo escrita; espere o fim ou pare-a.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>No program here opens it. The file is %1</source>
        <translation>Nenhum programa o abre aqui. O arquivo é %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Stopped; some pages may have been printed.</source>
        <translation>Parado; algumas páginas podem ter sido impressas.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation>
            <numerusform>%n página impressa.</numerusform>
            <numerusform>%n páginas impressas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::ExportDialog</name>
    <message>
        <source>With my &amp;notes</source>
        <translation>Com minhas &amp;notas</translation>
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
        <translation>Só o &amp;selecionado</translation>
    </message>
    <message>
        <source>The &amp;selected: %1</source>
        <translation>O &amp;selecionado: %1</translation>
    </message>
    <message>
        <source>&amp;All that the query shows: %1</source>
        <translation>Tudo o &amp;que a consulta mostra: %1</translation>
    </message>
    <message>
        <source>No cell begins as a formula does: a spreadsheet would run it.</source>
        <translation>Nenhuma célula começa como uma fórmula: uma planilha a executaria.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export and replace</source>
        <translation>Exportar e substituir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
</context>
<context>
    <name>acervo::ExportPlace</name>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Escolher a pasta e o nome</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Pas&amp;ta:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Para onde exportar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há nenhuma pasta %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>Não se pode escrever na pasta %1.</translation>
    </message>
    <message>
        <source>A folder of this name is there.</source>
        <translation>Há uma pasta com esse nome.</translation>
    </message>
    <message>
        <source>%1 is there already; it would be replaced.</source>
        <translation>%1 já existe; seria substituído.</translation>
    </message>
    <message>
        <source>%1 is there already; give it another name.</source>
        <translation>%1 já existe; dê outro nome.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
</context>
<context>
    <name>acervo::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Preview: the first %1 of %2</source>
        <translation>Prévia: os primeiros %1 de %2</translation>
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
        <translation>Palavras</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, -not this</source>
        <translation>palavras, &quot;uma frase&quot;, -isto não</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Retirar os filtros</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todos os %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artigos</translation>
    </message>
    <message>
        <source>No article has all of this. Clear a filter.</source>
        <translation>Nenhum artigo tem tudo isto. Retire um filtro.</translation>
    </message>
    <message>
        <source>Reading the texts: %1 %</source>
        <translation>Lendo os textos: %1 %</translation>
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
        <translation>no texto</translation>
    </message>
    <message>
        <source>A click folds, dragging moves, a right click shows more.</source>
        <translation>Um clique recolhe, arrastar move, um clique direito mostra mais.</translation>
    </message>
    <message>
        <source>Keys: Space folds, Ctrl+↑ and Ctrl+↓ move, # sorts by count or name, &amp; asks for all of the ticked, | for any of them.</source>
        <translation>Teclas: Espaço recolhe, Ctrl+↑ e Ctrl+↓ movem, # ordena por número ou nome, &amp; pede todos os marcados, | qualquer um deles.</translation>
    </message>
    <message>
        <source>Also in the text of the query</source>
        <translation>Também no texto da consulta</translation>
    </message>
    <message>
        <source>Excluded: its articles are not shown</source>
        <translation>Excluído: seus artigos não são mostrados</translation>
    </message>
    <message>
        <source>Ctrl-click (−) leaves it out, Shift-click (Enter) shows only it.</source>
        <translation>Ctrl+clique (−) deixa de fora, Shift+clique (Enter) mostra só isto.</translation>
    </message>
    <message>
        <source>The key %1 puts it on or takes it off.</source>
        <translation>A tecla %1 a põe ou a tira.</translation>
    </message>
    <message>
        <source>The number is what you would see after a click. A region narrows what the ticked countries show, another country adds to it: hence the larger number below.</source>
        <translation>O número é o que se veria depois de um clique. Uma região reduz o que os países marcados mostram, outro país o amplia: daí o número maior abaixo.</translation>
    </message>
</context>
<context>
    <name>acervo::FacetLabels</name>
    <message>
        <source>No country</source>
        <translation>Sem país</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sem região</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sem fonte</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconhecido</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sem autor</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhum destes</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todos os %1</translation>
    </message>
    <message>
        <source>Show more of %1</source>
        <translation>Mostrar mais de %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>%1 more: find them by name</source>
        <translation>Mais %1: busque pelo nome</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command of a facet: Countries: Show all 34</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>excluded, takes away %1</source>
        <translation>excluído, tira %1</translation>
    </message>
    <message>
        <source>also in the text</source>
        <translation>também no texto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>how many values of a facet</comment>
        <translation>%1 em uso</translation>
    </message>
    <message>
        <source>all of those ticked must hold</source>
        <translation>todos os marcados devem valer</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nome</translation>
    </message>
</context>
<context>
    <name>acervo::FacetPanel</name>
    <message>
        <source>Find in the filters</source>
        <translation>Buscar nos filtros</translation>
    </message>
    <message>
        <source>Any part of a name, in any language, or a country&apos;s code</source>
        <translation>Qualquer parte de um nome, em qualquer idioma, ou o código de um país</translation>
    </message>
    <message>
        <source>Choose the filters that are shown</source>
        <translation>Escolher os filtros mostrados</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Nada se chama “%1” aqui.</translation>
    </message>
    <message>
        <source>All filters are hidden. The eye above brings them back.</source>
        <translation>Todos os filtros estão ocultos. O olho acima os traz de volta.</translation>
    </message>
    <message>
        <source>Countries, topics, tags and sources of the articles stand here.</source>
        <translation>Aqui ficam os países, temas, etiquetas e fontes dos artigos.</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Mais artigos primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Any of the ticked</source>
        <translation>Qualquer um dos marcados</translation>
    </message>
    <message>
        <source>All of the ticked</source>
        <translation>Todos os marcados</translation>
    </message>
    <message>
        <source>Countries below their regions</source>
        <translation>Países sob suas regiões</translation>
    </message>
    <message>
        <source>Take this filter out of the query</source>
        <translation>Tirar este filtro da consulta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar “%1”</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>As últimas usadas primeiro</translation>
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
        <translation>Espaço marca um valor, menos o exclui, Enter mostra só ele.</translation>
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
        <translation>Regiões</translation>
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
        <translation>Anos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>Leitura</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galego</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basco</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Crioulo haitiano</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quíchua</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Guarani</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Com nota</translation>
    </message>
    <message>
        <source>With a highlight</source>
        <translation>Com destaque</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>Com endereço</translation>
    </message>
    <message>
        <source>With a DOI</source>
        <translation>Com DOI</translation>
    </message>
    <message>
        <source>With full text</source>
        <translation>Com texto completo</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Com sugestões</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Notas livres</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>Com resumo</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Com data</translation>
    </message>
</context>
<context>
    <name>acervo::FactField</name>
    <message>
        <source>One a line: family name, given name</source>
        <translation>Um por linha: sobrenome, nome</translation>
    </message>
    <message>
        <source>Different ones</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>2021, 2021-03 or 2021-03-16</source>
        <translation>2021, 2021-03 ou 2021-03-16</translation>
    </message>
    <message>
        <source>Take the source&apos;s: %1</source>
        <translation>Usar o da fonte: %1</translation>
    </message>
    <message>
        <source>Not understood. Dates look so: 2021, 2021-03, 2021-03-16</source>
        <translation>Não se entende. As datas são assim: 2021, 2021-03, 2021-03-16</translation>
    </message>
</context>
<context>
    <name>acervo::FactsForm</name>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Correct the facts of this article</source>
        <translation>Corrigir os dados deste artigo</translation>
    </message>
    <message>
        <source>What the source says is kept beneath, and a click away.</source>
        <translation>O que diz a fonte fica guardado por baixo, a um clique.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Correct the facts of %1</source>
        <translation>Corrigir os dados de %1</translation>
    </message>
    <message>
        <source>Only what you change here is changed, in all of them.</source>
        <translation>Só muda o que mudar aqui, em todos eles.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corrigir %1</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artigo novo</translation>
    </message>
    <message>
        <source>Nothing is fetched. To read a page here, save it in the browser and drop its file on this window: it joins the article of its address.</source>
        <translation>Nada é baixado. Para ler uma página aqui, salve-a no navegador e solte o arquivo nesta janela: ela se junta ao artigo do seu endereço.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
</context>
<context>
    <name>acervo::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar no artigo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Um dossiê com sumário, notas e índice</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Everything, to import into another library</source>
        <translation>Tudo, para importar em outra biblioteca</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para ler</translation>
    </message>
    <message>
        <source>For reference managers</source>
        <translation>Para gerenciadores de referências</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>Tabelas e dados</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>For LaTeX, JabRef and Zotero</source>
        <translation>Para LaTeX, JabRef e Zotero</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>For LaTeX with biber, in Unicode</source>
        <translation>Para LaTeX com biber, em Unicode</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote and Mendeley</source>
        <translation>Para Zotero, EndNote e Mendeley</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For pandoc and citation processors</source>
        <translation>Para pandoc e processadores de citações</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table with commas, for spreadsheets</source>
        <translation>Uma tabela com vírgulas, para planilhas</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>A table with tabs, for spreadsheets</source>
        <translation>Uma tabela com tabulações, para planilhas</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page with filters, for a browser, also offline</source>
        <translation>Uma página com filtros, para o navegador, também sem conexão</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One text, for an editor or pandoc</source>
        <translation>Um só texto, para um editor ou pandoc</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Pasta de notas</translation>
    </message>
    <message>
        <source>A Markdown file for each, for Obsidian and its kin</source>
        <translation>Um arquivo Markdown por artigo, para Obsidian e similares</translation>
    </message>
</context>
<context>
    <name>acervo::HelpDialog</name>
    <message>
        <source>Keys and queries</source>
        <translation>Teclas e consultas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>A linguagem de consulta</translation>
    </message>
    <message>
        <source>Highlight the selected passage in yellow, green, blue, pink</source>
        <translation>Destacar a passagem selecionada em amarelo, verde, azul, rosa</translation>
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
        <translation>acervo export --to pdf [OPÇÃO…] -o ARQUIVO CONSULTA grava o que foi encontrado como um PDF.

Ordem e lugar
  --group list       a ordem da lista, sob os anos onde os tiver
  --group year|country|topic|tag|collection
                     sumário, marcadores e artigos sob estes títulos; um artigo
                     de vários fica no primeiro deles, e consta com sua página
                     em cada um; as coleções e o que contêm ficam em sua
                     própria ordem
  --layout flow      um artigo após o outro
  --layout page      cada um começa uma página
  --layout line      cada um é uma linha de uma lista

O que entra
  --without PARTE,…  text (só resumos), pictures, notes, highlights, tags,
                     index, chart, date,
                     data (os artigos dentro do arquivo, para importar)
  --title TEXTO --author TEXTO
                     para a capa; senão o título é a consulta em palavras
  --introduction ARQUIVO
                     Markdown que vem depois da capa

Aparência
  --paper a4|letter  senão como é usual onde você está
  --margins narrow|normal|wide
  --size small|normal|large
  --theme classic|modern
                     letras com serifas ou sem
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
        <translation>Uma consulta diz quais artigos você vê. Tudo o que está nela deve valer.

Palavras
  conselho comunal               as duas palavras, em título, texto, autores ou notas
  &quot;controle operário&quot;            estas palavras, uma após a outra
  coop*                          toda palavra que começa assim
  near(reforma agrária, 5)       com no máximo 5 palavras entre elas
  -petróleo                      esta palavra não
  greve OR paralisação           uma das duas; OR une menos que um espaço
  (greve OR paralisação) porto   os parênteses agrupam

Campos
  título: resumo: texto:         uma palavra só neste lugar
  autor: nota:                   nos nomes dos autores, nas suas notas
  país:Venezuela país:VE         um nome ou um código ISO
  região:&quot;América Latina&quot;        uma região
  tema: etiqueta: fonte: idioma: tal como se chamam
  url: doi: id:                  um endereço, um DOI, um número
  is:lido is:favorito            um estado
  is:nota-livre                  notas que não são de nenhum artigo
  tem:nota tem:url tem:doi       o que um artigo tem; também destaque, resumo,
                                 texto, data
  tem:sugerido                   um país ou tema para rever
  país:(VE OR CU)                um de vários
  tema:(terra AND água)          todos eles
  país:nenhum país:qualquer      artigos sem país, com algum
  -etiqueta:ler                  este valor não

Datas
  data:2023 data:2023-02-16      um ano, um mês, um dia
  data:2021..2023 data:..2023    um intervalo; uma ponta pode ficar aberta
  data:&gt;=2022 data:&lt;2022         a partir de uma data, antes dela
  data:últimos-6-meses           contado para trás a partir de hoje
  adicionado:últimas-2-semanas   quando entrou na biblioteca

Ordem
  ordem:recentes ordem:antigos   por data
  ordem:não-lidos                o não lido primeiro, cada parte por data; o que se
                                 lê entretanto fica no seu lugar até que se peça
                                 outra consulta ou outra ordem
  ordem:título                   por título
  ordem:adicionado               o que entrou por último na biblioteca, primeiro
  ordem:relevância               o mais revelador primeiro: cada palavra conta
                                 conforme é rara, oito vezes mais em um título e
                                 três vezes mais em um resumo que em outro lugar;
                                 o que é igual, mais recente primeiro

Na janela
  Uma lista sob a consulta oferece nomes e valores com seu número de
  artigos: Para baixo e Para cima escolhem, Tab ou Enter escreve, Esc fecha.
  Para cima na consulta, ou uma consulta vazia, oferece o que você já perguntou.

Os nomes dos campos também são entendidos em inglês, espanhol e francês.
O que não é uma cláusula é buscado como palavra.
</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quote into the note (Q)</source>
        <translation>Citar na nota (Q)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Remover o destaque</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightDelegate</name>
    <message>
        <source>Not in the text any more.</source>
        <translation>Não está mais no texto.</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightList</name>
    <message>
        <source>A comment on this passage</source>
        <translation>Um comentário sobre esta passagem</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Highlights: %1</source>
        <translation>Destaques: %1</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightView</name>
    <message>
        <source>Highlights</source>
        <translation>Destaques</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Not in the text any more.</source>
        <translation>Não está mais no texto.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentário: %1</translation>
    </message>
    <message>
        <source>*This passage is not in the text any more.*</source>
        <translation>*Esta passagem não está mais no texto.*</translation>
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
        <translation>Destaques do que é mostrado</translation>
    </message>
    <message>
        <source>No highlights here</source>
        <translation>Aqui não há destaques</translation>
    </message>
    <message>
        <source>Select a passage in an article and press Y, G, B or P.</source>
        <translation>Selecione uma passagem num artigo e pressione Y, G, B ou P.</translation>
    </message>
    <message>
        <source>Show what is marked in this colour: %1</source>
        <translation>Mostrar o que está marcado nesta cor: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artigos</translation>
    </message>
</context>
<context>
    <name>acervo::HistoryDialog</name>
    <message>
        <source>Show in the window</source>
        <translation>Mostrar na janela</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Words: a tag, imported, undone, a month…</source>
        <translation>Palavras: uma etiqueta, importação, desfeito, um mês…</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palavras a buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo %1 steps</source>
        <translation>Desfazer %1 passos</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do %1 steps again</source>
        <translation>Refazer %1 passos</translation>
    </message>
    <message>
        <source>This can&apos;t be done again: what it changed is not as it was before it.</source>
        <translation>Não dá para refazer: o que foi mudado não está como antes.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: the same was changed by something that is not in the history any more. Nothing was changed now.</source>
        <translation>Não dá para desfazer: o mesmo foi mudado por algo que não está mais no histórico. Nada foi mudado agora.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Nothing was undone: a later step builds on it.</source>
        <translation>Nada foi desfeito: um passo posterior depende disto.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1 later steps build on it.</source>
        <translation>Nada foi desfeito: %1 passos posteriores dependem disto.</translation>
    </message>
    <message>
        <source>Undo this later step as well</source>
        <translation>Desfazer também este passo posterior</translation>
    </message>
    <message>
        <source>Undo these %1 later steps as well</source>
        <translation>Desfazer também estes %1 passos posteriores</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 passos</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::HistoryView</name>
    <message>
        <source>What you did</source>
        <translation>O que você fez</translation>
    </message>
</context>
<context>
    <name>acervo::ImportAdditions</name>
    <message>
        <source>&amp;Show this before every import</source>
        <translation>&amp;Mostrar isto antes de cada importação</translation>
    </message>
    <message>
        <source>When stopped, &amp;keep what came in so far</source>
        <translation>Ao interromper, &amp;conservar o que já entrou</translation>
    </message>
    <message>
        <source>apart at commas</source>
        <translation>separadas por vírgulas</translation>
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
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Tirar da lixeira</translation>
    </message>
    <message>
        <source>All files (*);;Saved pages (*.html *.htm *.xhtml *.txt);;Feeds (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;BibTeX and BibLaTeX (*.bib);;Tables (*.csv *.tsv *.tab);;JSON and JSON Lines (*.json *.jsonl *.ndjson);;Notes in Markdown (*.md *.markdown);;Dossiers (*.pdf)</source>
        <translation>Todos os arquivos (*);;Páginas salvas (*.html *.htm *.xhtml *.txt);;Feeds (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;BibTeX e BibLaTeX (*.bib);;Tabelas (*.csv *.tsv *.tab);;JSON e JSON Lines (*.json *.jsonl *.ndjson);;Notas em Markdown (*.md *.markdown);;Dossiês (*.pdf)</translation>
    </message>
</context>
<context>
    <name>acervo::ImportSheet</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Choose a changed article to see what its file says anew.</source>
        <translation>Escolha um artigo alterado para ver o que o arquivo diz de novo.</translation>
    </message>
    <message>
        <source>What the columns of the table mean</source>
        <translation>O que significam as colunas da tabela</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <translation>%1, ainda lendo…</translation>
    </message>
    <message>
        <source>%1. The first %2 are shown, and can be left out; all others come in.</source>
        <translation>%1. São mostrados os primeiros %2, que podem ficar de fora; todos os outros entram.</translation>
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
        <translation>Fonte</translation>
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
        <translation>%1, novo: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Perhaps here</source>
        <translation>Talvez já esteja</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>More authors</source>
        <translation>Mais autores</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Tradutores</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Publication or site</source>
        <translation>Publicação ou site</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>novos: %1</translation>
    </message>
    <message>
        <source>%1 of them perhaps here</source>
        <translation>destes, talvez já aqui: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>alterados: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>já aqui: %1</translation>
    </message>
    <message>
        <source>%1 not readable or empty</source>
        <translation>ilegíveis ou vazios: %1</translation>
    </message>
    <message>
        <source>One with this title and date is here, but authors, address or summary are others. This one would be added beside it:</source>
        <translation>Já há um com este título e data, mas os autores, o endereço ou o resumo são outros. Este seria adicionado ao lado:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Other details of its source</source>
        <translation>Outros detalhes da fonte</translation>
    </message>
    <message>
        <source>Countries or regions that the source names</source>
        <translation>Países ou regiões que a fonte indica</translation>
    </message>
    <message>
        <source>The table has no header: what its columns mean is guessed.</source>
        <translation>A tabela não tem cabeçalho: o significado das colunas é uma suposição.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2020 are read with the day first.</source>
        <translation>Datas como 03/04/2020 são lidas com o dia primeiro.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2020 are read with the month first.</source>
        <translation>Datas como 03/04/2020 são lidas com o mês primeiro.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>%1 in the trash</source>
        <translation>na lixeira: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>acervo::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrompendo…</translation>
    </message>
</context>
<context>
    <name>acervo::JournalWords</name>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importação: %1 de %2</translation>
    </message>
    <message>
        <source>Updated %1 from %2</source>
        <translation>Atualização: %1 de %2</translation>
    </message>
    <message>
        <source>Imported %1 from %2 and updated %3</source>
        <translation>Importação: %1 de %2, e %3 atualizados</translation>
    </message>
    <message>
        <source>Marked %1 as read</source>
        <translation>Marcado como lido: %1</translation>
    </message>
    <message>
        <source>Marked %1 as unread</source>
        <translation>Marcado como não lido: %1</translation>
    </message>
    <message>
        <source>Starred %1</source>
        <translation>Favoritado: %1</translation>
    </message>
    <message>
        <source>Unstarred %1</source>
        <translation>Não mais favorito: %1</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>Movido para a lixeira: %1</translation>
    </message>
    <message>
        <source>Took %1 out of the trash</source>
        <translation>Tirado da lixeira: %1</translation>
    </message>
    <message>
        <source>Tagged %1 “%2”</source>
        <translation>Etiquetado “%2”: %1</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from %1</source>
        <translation>Etiqueta “%2” tirada: %1</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>Etiqueta “%1” renomeada “%2”</translation>
    </message>
    <message>
        <source>Deleted the tag “%1”</source>
        <translation>Etiqueta “%1” excluída</translation>
    </message>
    <message>
        <source>Confirmed suggestions in %1</source>
        <translation>Sugestões confirmadas em %1</translation>
    </message>
    <message>
        <source>Rejected suggestions in %1</source>
        <translation>Sugestões rejeitadas em %1</translation>
    </message>
    <message>
        <source>Decided about countries and topics of %1</source>
        <translation>Decidido sobre países e temas de %1</translation>
    </message>
    <message>
        <source>Confirmed “%2” for %1</source>
        <translation>“%2” confirmado: %1</translation>
    </message>
    <message>
        <source>Rejected “%2” for %1</source>
        <translation>“%2” rejeitado: %1</translation>
    </message>
    <message>
        <source>Added “%2” to %1</source>
        <translation>“%2” adicionado: %1</translation>
    </message>
    <message>
        <source>Withdrew what was decided about “%2” of %1</source>
        <translation>Decisão retirada sobre “%2”: %1</translation>
    </message>
    <message>
        <source>Changed the topic lexicon</source>
        <translation>Léxico de temas alterado</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>Nota editada</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Highlighted “%1”</source>
        <translation>Destacado: “%1”</translation>
    </message>
    <message>
        <source>Changed the colour of “%1”</source>
        <translation>Cor alterada: “%1”</translation>
    </message>
    <message>
        <source>Commented on “%1”</source>
        <translation>Comentado: “%1”</translation>
    </message>
    <message>
        <source>Removed the highlight of “%1”</source>
        <translation>Destaque tirado: “%1”</translation>
    </message>
    <message>
        <source>Emptied the trash: %1</source>
        <translation>Lixeira esvaziada: %1</translation>
    </message>
    <message>
        <source>Emptied the trash: %1 with %2</source>
        <translation>Lixeira esvaziada: %1 com %2</translation>
    </message>
    <message>
        <source>Merged the tag “%1” into “%2”</source>
        <translation>Etiqueta “%1” juntada a “%2”</translation>
    </message>
    <message>
        <source>Changed the tag “%1”</source>
        <translation>Etiqueta “%1” alterada</translation>
    </message>
    <message>
        <source>Deleted %1 tags</source>
        <translation>%1 etiquetas excluídas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 article stayed, as you have worked on it since.</source>
        <translation>1 artigo: fica, porque você trabalhou nele desde então.</translation>
    </message>
    <message>
        <source>%1 stayed, as you have worked on them since.</source>
        <translation>%1: ficam, porque você trabalhou neles desde então.</translation>
    </message>
    <message>
        <source>Took the source&apos;s values back for %1: %2</source>
        <translation>Repostos os valores da fonte de %1: %2</translation>
    </message>
    <message>
        <source>Corrected %1: %2</source>
        <translation>Corrigido em %1: %2</translation>
    </message>
    <message>
        <source>Made %1 by hand</source>
        <translation>Criou à mão %1</translation>
    </message>
    <message>
        <source>Made the article “%1” by hand</source>
        <translation>Criou à mão o artigo “%1”</translation>
    </message>
    <message>
        <source>Put %1 into the collection “%2”</source>
        <translation>%1 na coleção “%2”</translation>
    </message>
    <message>
        <source>Took %1 out of the collection “%2”</source>
        <translation>%1 fora da coleção “%2”</translation>
    </message>
    <message>
        <source>Moved %1 in the collection “%2”</source>
        <translation>Outra ordem de %1 na coleção “%2”</translation>
    </message>
    <message>
        <source>Made the collection “%1”</source>
        <translation>Coleção “%1” criada</translation>
    </message>
    <message>
        <source>Renamed the collection “%1” to “%2”</source>
        <translation>A coleção “%1” agora se chama “%2”</translation>
    </message>
    <message>
        <source>Moved the collection “%1”</source>
        <translation>Coleção “%1” movida</translation>
    </message>
    <message>
        <source>Changed the colour of the collection “%1”</source>
        <translation>Outra cor para a coleção “%1”</translation>
    </message>
    <message>
        <source>Deleted the collection “%1”</source>
        <translation>Coleção “%1” excluída</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Pesquisa “%1” salva</translation>
    </message>
    <message>
        <source>Renamed the saved search “%1” to “%2”</source>
        <translation>A pesquisa salva “%1” agora se chama “%2”</translation>
    </message>
    <message>
        <source>Moved the saved search “%1”</source>
        <translation>Pesquisa salva “%1” movida</translation>
    </message>
    <message>
        <source>Changed the colour of the saved search “%1”</source>
        <translation>Outra cor para a pesquisa salva “%1”</translation>
    </message>
    <message>
        <source>Changed what the saved search “%1” asks for</source>
        <translation>A pesquisa salva “%1” agora pede outra coisa</translation>
    </message>
    <message>
        <source>Deleted the saved search “%1”</source>
        <translation>Pesquisa salva “%1” excluída</translation>
    </message>
    <message>
        <source>Imported tags, collections, saved searches and rules from %1</source>
        <translation>Importadas etiquetas, coleções, buscas salvas e regras de %1</translation>
    </message>
    <message>
        <source>Made a rule that tags “%1”: %2</source>
        <translation>Criada uma regra que etiqueta “%1”: %2</translation>
    </message>
    <message>
        <source>Changed the rule that tags “%1”: %2</source>
        <translation>Alterada a regra que etiqueta “%1”: %2</translation>
    </message>
    <message>
        <source>Deleted the rule that tags “%1”: %2</source>
        <translation>Excluída a regra que etiqueta “%1”: %2</translation>
    </message>
    <message>
        <source>Began a free note</source>
        <translation>Nota livre iniciada</translation>
    </message>
</context>
<context>
    <name>acervo::LanguageChoice</name>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
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
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Suggested phrases</source>
        <translation>Frases sugeridas</translation>
    </message>
    <message>
        <source>Enter or a double click adds the phrase</source>
        <translation>Enter ou um duplo clique adiciona a frase</translation>
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
        <translation>Frases típicas dos artigos do tema escolhido</translation>
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
        <translation>Este é o léxico em vigor. Altere-o e veja aqui o efeito.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganhos</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Looking for phrases of “%1”…</source>
        <translation>Buscando frases de “%1”…</translation>
    </message>
    <message>
        <source>No article has “%1” yet, so none can tell its phrases.</source>
        <translation>Nenhum artigo tem “%1” ainda, então nenhum pode dar suas frases.</translation>
    </message>
    <message>
        <source>Nothing is typical of these articles.</source>
        <translation>Nada é típico destes artigos.</translation>
    </message>
    <message>
        <source>Enter or a double click adds a phrase.</source>
        <translation>Enter ou um duplo clique adiciona uma frase.</translation>
    </message>
    <message>
        <source>Applied. The articles follow; Undo takes it back.</source>
        <translation>Aplicado. Os artigos seguem; Desfazer retira.</translation>
    </message>
    <message>
        <source>Import a topic lexicon</source>
        <translation>Importar um léxico de temas</translation>
    </message>
    <message>
        <source>Topic lexicons (*.txt);;All files (*)</source>
        <translation>Léxicos de temas (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>Export the topic lexicon</source>
        <translation>Exportar o léxico de temas</translation>
    </message>
    <message>
        <source>Topic lexicons (*.txt)</source>
        <translation>Léxicos de temas (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>acervo::LexiconWords</name>
    <message>
        <source>These phrases stand below no topic.</source>
        <translation>Estas frases não estão sob nenhum tema.</translation>
    </message>
    <message>
        <source>“%1” is no language of the lexicon: write en, es, pt, fr, * or not before the colon.</source>
        <translation>“%1” não é um idioma do léxico: escreva en, es, pt, fr, * ou not antes dos dois-pontos.</translation>
    </message>
    <message>
        <source>A line of phrases begins with its language and a colon.</source>
        <translation>Uma linha de frases começa com o idioma e dois-pontos.</translation>
    </message>
    <message>
        <source>A topic, or one above it, has no name.</source>
        <translation>Um tema, ou um acima dele, não tem nome.</translation>
    </message>
    <message>
        <source>There are two topics called “%1”.</source>
        <translation>Há dois temas chamados “%1”.</translation>
    </message>
    <message>
        <source>A line of phrases begins with a space.</source>
        <translation>Uma linha de frases começa com um espaço.</translation>
    </message>
    <message>
        <source>“%1” has no word in it.</source>
        <translation>“%1” não tem nenhuma palavra.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>“%1…” é longo demais.</translation>
    </message>
    <message>
        <source>There is no topic in it.</source>
        <translation>Não contém nenhum tema.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): in %3 of the topic, in %4 others</source>
        <translation>%1 (%2): em %3 do tema, em %4 dos outros</translation>
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
        <translation>Bibliotecas do Acervo (*.acervo)</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>acervo::LinkCompleter</name>
    <message>
        <source>free note</source>
        <translation>nota livre</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>nota sobre “%1”</translation>
    </message>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Artigos e notas para vincular</translation>
    </message>
</context>
<context>
    <name>acervo::MainWindow</name>
    <message>
        <source>This library is empty</source>
        <translation>Esta biblioteca está vazia</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Conservar a amostra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Of this article nothing more was kept than what is shown here.</source>
        <translation>Deste artigo não se guardou nada além do que é mostrado aqui.</translation>
    </message>
    <message>
        <source>This article has no address that could be opened.</source>
        <translation>Este artigo não tem um endereço que possa ser aberto.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>Não foi possível iniciar um navegador. O endereço é %1</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Minha biblioteca</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>This is the open library itself; choose another name.</source>
        <translation>Esta é a própria biblioteca aberta; escolha outro nome.</translation>
    </message>
    <message>
        <source>A copy is saved: %1</source>
        <translation>Cópia salva: %1</translation>
    </message>
    <message>
        <source>Acervo speaks this language when it starts again.</source>
        <translation>O Acervo falará este idioma quando for iniciado de novo.</translation>
    </message>
    <message>
        <source>The note is saved as %1</source>
        <translation>A nota está salva como %1</translation>
    </message>
    <message>
        <source>What you wrote stays in the note, and is saved as soon as that is possible.</source>
        <translation>O que escreveu fica na nota e será salvo assim que for possível.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Salvá-la como arquivo…</translation>
    </message>
    <message>
        <source>A note could not be saved; it would be lost with the window.</source>
        <translation>Não foi possível salvar uma nota; perder-se-ia com a janela.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fechar sem ela</translation>
    </message>
    <message>
        <source>Select a passage of the article first, then quote it.</source>
        <translation>Selecione primeiro uma passagem do artigo e depois cite-a.</translation>
    </message>
    <message>
        <source>Detecting countries and topics…</source>
        <translation>Detectando países e temas…</translation>
    </message>
    <message>
        <source>Stopped; the next detecting goes on from here.</source>
        <translation>Interrompido; a próxima detecção continua daqui.</translation>
    </message>
    <message>
        <source>Making the search index…</source>
        <translation>Fazendo o índice de busca…</translation>
    </message>
    <message>
        <source>Stopped: not all is found until it is finished.</source>
        <translation>Interrompido: não se encontra tudo até que termine.</translation>
    </message>
    <message>
        <source>Changing many articles…</source>
        <translation>Alterando muitos artigos…</translation>
    </message>
    <message>
        <source>Stopped; what was changed before can be undone.</source>
        <translation>Interrompido; o que foi alterado antes pode ser desfeito.</translation>
    </message>
    <message>
        <source>Drop files here: saved web pages, feeds, RIS, BibTeX, CSV, JSON or Markdown.</source>
        <translation>Solte arquivos aqui: páginas web salvas, feeds, RIS, BibTeX, CSV, JSON ou Markdown.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lidos recentemente</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library any more. The words of the link stay.</source>
        <translation>O artigo ao qual este link leva não está mais nesta biblioteca. As palavras do link ficam.</translation>
    </message>
</context>
<context>
    <name>acervo::MergeDialog</name>
    <message>
        <source>Merge tags</source>
        <translation>Juntar etiquetas</translation>
    </message>
    <message>
        <source>Tag to merge into</source>
        <translation>Etiqueta à qual juntar</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Juntar “%1” a</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>“%1” is on %2, “%3” on %4; on both: %5. Afterwards “%3” is on %6.</source>
        <translation>“%1” está em %2, “%3” em %4; nas duas: %5. Depois “%3” estará em %6.</translation>
    </message>
    <message>
        <source>Tags that move along: %1.</source>
        <translation>Etiquetas que vão junto: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>acervo::NewArticleController</name>
    <message>
        <source>New article</source>
        <translation>Artigo novo</translation>
    </message>
    <message>
        <source>This article is in the library already.</source>
        <translation>Este artigo já está na biblioteca.</translation>
    </message>
    <message>
        <source>%1 are in the library already.</source>
        <translation>Já na biblioteca: %1.</translation>
    </message>
    <message>
        <source>The address is kept as an article. To read the page here, save it in the browser and drop its file on this window: Acervo fetches nothing.</source>
        <translation>O endereço fica guardado como artigo. Para ler a página aqui, salve-a no navegador e solte o arquivo nesta janela: o Acervo não baixa nada.</translation>
    </message>
    <message>
        <source>%1 are kept with their addresses. To read the pages here, save them in the browser and drop their files on this window: Acervo fetches nothing.</source>
        <translation>Guardados com seus endereços: %1. Para ler as páginas aqui, salve-as no navegador e solte os arquivos nesta janela: o Acervo não baixa nada.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>This article is in the trash.</source>
        <translation>Este artigo está na lixeira.</translation>
    </message>
    <message>
        <source>%1 of these are in the trash.</source>
        <translation>Destes, %1 estão na lixeira.</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Tirar da lixeira</translation>
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
        <translation>Escreva uma nota em Markdown; ela se salva sozinha.</translation>
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
        <translation>escrevendo…</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versões desta nota</translation>
    </message>
    <message>
        <source>Save the note as a file</source>
        <translation>Salvar a nota como arquivo</translation>
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
        <translation>A nota como se lê</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Another note on this article</source>
        <translation>Outra nota sobre este artigo</translation>
    </message>
</context>
<context>
    <name>acervo::NoteReading</name>
    <message>
        <source>Note, as it reads</source>
        <translation>Nota, como se lê</translation>
    </message>
    <message>
        <source>Only the beginning is shown. All of it stands where you write.</source>
        <translation>Só se mostra o começo. Está completa onde a escreve.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Este artigo não está mais na biblioteca.</translation>
    </message>
    <message>
        <source> (gone)</source>
        <translation> (não está mais)</translation>
    </message>
    <message>
        <source> (in the trash)</source>
        <translation> (na lixeira)</translation>
    </message>
</context>
<context>
    <name>acervo::NoteTabs</name>
    <message>
        <source>Notes on this article</source>
        <translation>Notas sobre este artigo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nova</translation>
    </message>
</context>
<context>
    <name>acervo::NoteVersionsDialog</name>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source> · as it is now</source>
        <translation> · como está agora</translation>
    </message>
    <message>
        <source> · undone</source>
        <translation> · desfeita</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versão</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versões desta nota</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Differences from the note as it is now</source>
        <translation>Diferenças em relação à nota como está agora</translation>
    </message>
    <message>
        <source>This note has no versions yet.</source>
        <translation>Esta nota ainda não tem versões.</translation>
    </message>
    <message>
        <source>The rest is not shown.</source>
        <translation>O resto não é mostrado.</translation>
    </message>
</context>
<context>
    <name>acervo::OriginalDialog</name>
    <message>
        <source>It goes on; the rest of it is not shown here.</source>
        <translation>Continua; o resto não é mostrado aqui.</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Texto do original</translation>
    </message>
    <message>
        <source>Source of the original</source>
        <translation>Código do original</translation>
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
        <translation>Qual original</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Escape closes it.</source>
        <translation>Escape a fecha.</translation>
    </message>
</context>
<context>
    <name>acervo::PreviewTable</name>
    <message>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
    </message>
</context>
<context>
    <name>acervo::QueryBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>acervo::QueryField</name>
    <message>
        <source>Clear the query</source>
        <translation>Limpar a consulta</translation>
    </message>
    <message>
        <source>Search words, or country:Venezuela  date:2021..2023</source>
        <translation>Buscar palavras, ou país:Venezuela  data:2021..2023</translation>
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
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <comment>field</comment>
        <translation>Palavras em qualquer lugar</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <comment>field</comment>
        <translation>Palavras do título</translation>
    </message>
    <message>
        <source>Words of the summary</source>
        <comment>field</comment>
        <translation>Palavras do resumo</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <comment>field</comment>
        <translation>Palavras do texto</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>field</comment>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Words of your notes</source>
        <comment>field</comment>
        <translation>Palavras das suas notas</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field</comment>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>field</comment>
        <translation>Região</translation>
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
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>field</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>field</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date, or a range of dates</source>
        <comment>field</comment>
        <translation>Data, ou intervalo de datas</translation>
    </message>
    <message>
        <source>When it was added</source>
        <comment>field</comment>
        <translation>Quando foi adicionado</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>field</comment>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Read, unread, starred, trashed</source>
        <comment>field</comment>
        <translation>Lido, não lido, favorito, na lixeira</translation>
    </message>
    <message>
        <source>A note, a DOI, an address, a text</source>
        <comment>field</comment>
        <translation>Uma nota, um DOI, um endereço, um texto</translation>
    </message>
    <message>
        <source>Number in this library</source>
        <comment>field</comment>
        <translation>Número nesta biblioteca</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <comment>field</comment>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order</comment>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order</comment>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Best match first</source>
        <comment>order</comment>
        <translation>Mais relevantes primeiro</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order</comment>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Last added first</source>
        <comment>order</comment>
        <translation>Últimos adicionados primeiro</translation>
    </message>
    <message>
        <source>No field “%1”.</source>
        <translation>Não há campo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>“%1” não é conhecido.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023, 2023-02, 2023-02-16 or 2021..2023.</source>
        <translation>“%1” não é uma data. Escreva 2023, 2023-02, 2023-02-16 ou 2021..2023.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end.</source>
        <translation>Falta uma aspa no fim.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Falta um parêntese de fechamento.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Um parêntese de fechamento não tem abertura.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Falta um valor depois de “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>“%1” precisa de algo dos dois lados.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other; the rest is searched as words.</source>
        <translation>Há parênteses demais uns dentro dos outros; o resto é buscado como palavras.</translation>
    </message>
    <message>
        <source>As the collection is arranged</source>
        <comment>order</comment>
        <translation>Como a coleção está ordenada</translation>
    </message>
    <message>
        <source>Unread first</source>
        <comment>order</comment>
        <translation>Não lidos primeiro</translation>
    </message>
</context>
<context>
    <name>acervo::RecentlyReadBox</name>
    <message>
        <source>A part of the title</source>
        <translation>Uma parte do título</translation>
    </message>
    <message>
        <source>Title of what was read</source>
        <translation>Título do que foi lido</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lidos recentemente</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>O que ficou de fora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Relatório de importação</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Text (*.txt)</source>
        <translation>Tabelas (*.csv);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>acervo::ReportWords</name>
    <message>
        <source>%1 added</source>
        <translation>adicionados: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>atualizados: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>já aqui: %1</translation>
    </message>
    <message>
        <source>%1 not wanted</source>
        <translation>não desejados: %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>deixados de fora: %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>ilegíveis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) replaced</source>
        <translation>
            <numerusform>%n caractere substituído</numerusform>
            <numerusform>%n caracteres substituídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n character(s) could not be read and were replaced. Where letters are wrong, save it as UTF-8 and import it again.</source>
        <translation>
            <numerusform>%1: %n caractere não pôde ser lido e foi substituído. Se houver letras erradas, salve-o como UTF-8 e importe-o de novo.</numerusform>
            <numerusform>%1: %n caracteres não puderam ser lidos e foram substituídos. Se houver letras erradas, salve-o como UTF-8 e importe-o de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionados</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>atualizados</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>já aqui</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>não desejados</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixados de fora</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegíveis</translation>
    </message>
    <message>
        <source>characters replaced</source>
        <translation>caracteres substituídos</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Nada pôde ser importado</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Interrompido. %1</translation>
    </message>
    <message>
        <source>%1 in the trash</source>
        <translation>na lixeira: %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>na lixeira</translation>
    </message>
    <message numerus="yes">
        <source>%n of tags, collections, saved searches and rules</source>
        <translation>
            <numerusform>%n entre etiquetas, coleções, buscas salvas e regras</numerusform>
            <numerusform>%n entre etiquetas, coleções, buscas salvas e regras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2” by a rule</source>
        <translation>%1 com a etiqueta “%2” por uma regra</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n imagem omitida</numerusform>
            <numerusform>%n imagens omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures that are not saved with their page</source>
        <translation>imagens que não foram salvas com a página</translation>
    </message>
    <message>
        <source>pictures of more than 2 MB, or 20 MB an article</source>
        <translation>imagens de mais de 2 MB, ou de 20 MB por artigo</translation>
    </message>
    <message>
        <source>damaged pictures</source>
        <translation>imagens danificadas</translation>
    </message>
    <message>
        <source>pictures that are no PNG, JPEG, GIF or WebP</source>
        <translation>imagens que não são PNG, JPEG, GIF nem WebP</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>Omitidas: %1: %2</translation>
    </message>
    <message>
        <source>tags, collections, saved searches and rules</source>
        <translation>etiquetas, coleções, buscas salvas e regras</translation>
    </message>
    <message>
        <source>tagged “%1” by a rule</source>
        <translation>com a etiqueta “%1” por uma regra</translation>
    </message>
</context>
<context>
    <name>acervo::RowSentence</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>com a etiqueta %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>com nota</translation>
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
        <translation>uma nota livre</translation>
    </message>
</context>
<context>
    <name>acervo::RulePane</name>
    <message>
        <source>Also by itself, on what an import adds</source>
        <translation>Também por si só, no que uma importação acrescenta</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Salvar a regra</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Excluir a regra</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Gets the tag</source>
        <translation>Recebe a etiqueta</translation>
    </message>
    <message>
        <source>On imports</source>
        <translation>Em importações</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>What the rule would tag</source>
        <translation>O que a regra etiquetaria</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A tag, known or new</source>
        <translation>Uma etiqueta, conhecida ou nova</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A query: country:VE &quot;worker control&quot;</source>
        <translation>Uma consulta: país:VE &quot;controle operário&quot;</translation>
    </message>
    <message>
        <source>gets the tag</source>
        <translation>recebe a etiqueta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Etiquetá-los</translation>
    </message>
    <message>
        <source>What a rule would tag is shown here before it runs.</source>
        <translation>Aqui se vê o que uma regra etiquetaria, antes de ser aplicada.</translation>
    </message>
    <message>
        <source>Nothing to tag: nothing matches that does not bear the tag already.</source>
        <translation>Nada a etiquetar: não corresponde nada que já não tenha a etiqueta.</translation>
    </message>
    <message>
        <source>Would tag %1:</source>
        <translation>Etiquetaria %1:</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiquetar %1</translation>
    </message>
    <message>
        <source>Tagged %1. Ctrl+Z in the window takes it back.</source>
        <translation>Etiquetado: %1. Ctrl+Z na janela desfaz.</translation>
    </message>
</context>
<context>
    <name>acervo::SampleBanner</name>
    <message>
        <source>This is a sample library. Try anything.</source>
        <translation>Esta é uma biblioteca de amostra. Experimente à vontade.</translation>
    </message>
    <message>
        <source>Start my own…</source>
        <translation>Começar a minha…</translation>
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
        <translation>Adicionar um país ou tema a %1…</translation>
    </message>
    <message>
        <source>Correct the facts of %1…</source>
        <translation>Corrigir os dados de %1…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>Take %1 out of the trash</source>
        <translation>Tirar %1 da lixeira</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>Mover %1 para a lixeira</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Artigos selecionados</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>articles</comment>
        <translation>Seleção: %1</translation>
    </message>
    <message>
        <source>On all of them</source>
        <translation>Em todos</translation>
    </message>
    <message>
        <source>On some of them</source>
        <translation>Em alguns</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>Marcar como lido: %1</translation>
    </message>
    <message>
        <source>Mark %1 as unread</source>
        <translation>Marcar como não lido: %1</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Favoritar %1</translation>
    </message>
    <message>
        <source>Take the stars off %1</source>
        <translation>Tirar %1 dos favoritos</translation>
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
        <translation>Mostrar o que tem “%1”</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>; %1 sem data</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>how many articles</comment>
        <translation>%1 lidos</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>how many articles</comment>
        <translation>%1 não lidos</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <comment>how many articles</comment>
        <translation>%1 favoritos</translation>
    </message>
    <message>
        <source>%1 are selected. Choose a single one for this.</source>
        <comment>articles</comment>
        <translation>Há %1 selecionados. Escolha um só para isto.</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfController</name>
    <message>
        <source>Another one there has this name already.</source>
        <translation>Já há outra com esse nome ali.</translation>
    </message>
    <message>
        <source>Another one has the name “%1” already.</source>
        <translation>Outra já se chama “%1”.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Name of the collection (a / puts it below another):</source>
        <translation>Nome da coleção (uma / a põe abaixo de outra):</translation>
    </message>
    <message>
        <source>There is no query to save yet: the list shows all articles.</source>
        <translation>Ainda não há consulta para salvar: a lista mostra todos os artigos.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Name of the search (a / puts it below another):</source>
        <translation>Nome da pesquisa (uma / a põe abaixo de outra):</translation>
    </message>
    <message>
        <source>It is saved already, as “%1”.</source>
        <translation>Já está salva, como “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar “%1”</translation>
    </message>
    <message>
        <source>Narrow what is shown to it</source>
        <translation>Restringir o que é mostrado a ela</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>New collection below it…</source>
        <translation>Nova coleção abaixo…</translation>
    </message>
    <message>
        <source>Let it ask for what the query says now</source>
        <translation>Que peça o que a consulta diz agora</translation>
    </message>
    <message>
        <source>Save this search below it…</source>
        <translation>Salvar esta pesquisa abaixo…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Below the one above it</source>
        <translation>Abaixo da que está acima</translation>
    </message>
    <message>
        <source>Out of what it lies below</source>
        <translation>Para fora da que a contém</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfDelegate</name>
    <message>
        <source>Sets of articles that you put together, in your own order.
Drag articles onto one, or press C in the list. + makes one.</source>
        <translation>Conjuntos de artigos que você reúne, na sua própria ordem.
Arraste artigos para uma, ou pressione C na lista. + cria uma.</translation>
    </message>
    <message>
        <source>Queries that you gave a name.
+ or Ctrl+D saves the one above.</source>
        <translation>Consultas às quais você deu um nome.
+ ou Ctrl+D salva a de cima.</translation>
    </message>
    <message>
        <source>A click shows it, Ctrl-click narrows what is shown to it. F2 renames, Delete deletes, Ctrl and the arrows move it.</source>
        <translation>Um clique a mostra, Ctrl+clique restringe o que é mostrado a ela. F2 renomeia, Delete exclui, Ctrl e as setas a movem.</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfLabels</name>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>Coleção %1</translation>
    </message>
    <message>
        <source>Saved search %1</source>
        <translation>Pesquisa salva %1</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfView</name>
    <message>
        <source>Collections and saved searches</source>
        <translation>Coleções e pesquisas salvas</translation>
    </message>
    <message>
        <source>Return shows one, F2 renames it, Insert makes one, Delete deletes.</source>
        <translation>Enter mostra uma, F2 renomeia, Insert cria uma, Delete exclui.</translation>
    </message>
</context>
<context>
    <name>acervo::SortBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
</context>
<context>
    <name>acervo::SpellingMarks</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Adicionar “%1” ao dicionário</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Looking for similar words…</source>
        <translation>Procurando palavras parecidas…</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Nenhuma palavra parecida é conhecida</translation>
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
        <translation>%1, indicado pela fonte</translation>
    </message>
    <message>
        <source>%1, detected in the text, %2</source>
        <translation>%1, detectado no texto, %2</translation>
    </message>
    <message>
        <source>%1, suggested by the text, %2</source>
        <translation>%1, sugerido pelo texto, %2</translation>
    </message>
    <message>
        <source>%1, confirmed by you</source>
        <translation>%1, confirmado por você</translation>
    </message>
    <message>
        <source>%1, rejected by you</source>
        <translation>%1, rejeitado por você</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <translation>%1, adicionado por você</translation>
    </message>
</context>
<context>
    <name>acervo::StatusLine</name>
    <message>
        <source>Show what is only suggested</source>
        <translation>Mostrar o que é só sugerido</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>mostrados: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Seleção: %1</translation>
    </message>
    <message>
        <source>, %1 of them hidden</source>
        <translation>, destes ocultos: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>para rever: %1</translation>
    </message>
    <message>
        <source>Finish the index</source>
        <translation>Terminar o índice</translation>
    </message>
    <message>
        <source>not all is found yet</source>
        <translation>ainda não se encontra tudo</translation>
    </message>
    <message>
        <source>not all is found: the index is not finished</source>
        <translation>não se encontra tudo: o índice não está pronto</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>articles</comment>
        <translation>%1 de %2 lidos</translation>
    </message>
</context>
<context>
    <name>acervo::StepArticles</name>
    <message>
        <source>Articles of this step</source>
        <translation>Artigos deste passo</translation>
    </message>
    <message>
        <source>Choose a step to see its articles.</source>
        <translation>Escolha um passo para ver seus artigos.</translation>
    </message>
    <message>
        <source>This step was about no article.</source>
        <translation>Este passo não tratou de nenhum artigo.</translation>
    </message>
    <message>
        <source>%1 no longer in the library</source>
        <translation>não estão mais na biblioteca: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 of them known only by year or month</source>
        <translation>%1; destes, %2 só com ano ou mês</translation>
    </message>
</context>
<context>
    <name>acervo::TagBox</name>
    <message>
        <source>Find or make a tag</source>
        <translation>Buscar ou criar uma etiqueta</translation>
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
        <translation>Nova etiqueta “%1”</translation>
    </message>
</context>
<context>
    <name>acervo::TagColours</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>acervo::TagController</name>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renomear “%1”…</translation>
    </message>
    <message>
        <source>Merge “%1” into another…</source>
        <translation>Juntar “%1” a outra…</translation>
    </message>
    <message>
        <source>Describe “%1”…</source>
        <translation>Descrever “%1”…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Remove “%1” from all articles</source>
        <translation>Tirar “%1” de todos os artigos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (agora “%2”)</translation>
    </message>
    <message>
        <source>No tag has the key %1 yet: a right click on a tag in the side bar gives it one.</source>
        <translation>Nenhuma etiqueta tem ainda a tecla %1: um clique direito em uma etiqueta da barra lateral dá uma a ela.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>New name of the tag (a / puts it below another):</source>
        <translation>Novo nome da etiqueta (uma / a põe sob outra):</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Descrever etiqueta</translation>
    </message>
    <message>
        <source>What “%1” means:</source>
        <translation>O que significa “%1”:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“%1” is on all of that already.</source>
        <translation>“%1” já está em tudo isso.</translation>
    </message>
</context>
<context>
    <name>acervo::TagWorkshop</name>
    <message>
        <source>the same but for spaces or marks</source>
        <translation>iguais salvo espaços ou sinais</translation>
    </message>
    <message>
        <source>one and many</source>
        <translation>singular e plural</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>uma letra de diferença</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gêmeas</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Usadas uma vez</translation>
    </message>
    <message>
        <source>On no article</source>
        <translation>Em nenhum artigo</translation>
    </message>
    <message>
        <source>Which tags</source>
        <translation>Quais etiquetas</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de um nome</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
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
        <translation>Descrição</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 de %2 etiquetas</translation>
    </message>
    <message>
        <source>“%1” (%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
    <message>
        <source>Delete %1 tags</source>
        <translation>Excluir %1 etiquetas</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z in the window brings them back.</source>
        <translation>Excluídas. Ctrl+Z na janela as traz de volta.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
</context>
<context>
    <name>acervo::TimeStrip</name>
    <message>
        <source>Articles over time</source>
        <translation>Artigos ao longo do tempo</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sem datas</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Todo o período</translation>
    </message>
</context>
<context>
    <name>acervo::TimelineDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
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
        <translation>Artigos</translation>
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
        <translation>Mostrar a lixeira</translation>
    </message>
    <message>
        <source>Show the trash (%1)</source>
        <translation>Mostrar a lixeira (%1)</translation>
    </message>
    <message>
        <source>That is in the trash already.</source>
        <translation>Isso já está na lixeira.</translation>
    </message>
    <message>
        <source>Nothing of that is in the trash.</source>
        <translation>Nada disso está na lixeira.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::ValueBox</name>
    <message>
        <source>New topic “%1”</source>
        <translation>Novo tema “%1”</translation>
    </message>
    <message>
        <source>Find a country, region or topic</source>
        <translation>Buscar um país, uma região ou um tema</translation>
    </message>
    <message>
        <source>Country, region or topic</source>
        <translation>País, região ou tema</translation>
    </message>
    <message>
        <source>Countries, regions and topics</source>
        <translation>Países, regiões e temas</translation>
    </message>
</context>
</TS>
