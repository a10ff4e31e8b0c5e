<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The library is whole.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>bring files into the library</source>
        <translation>faire entrer des fichiers dans la bibliothèque</translation>
    </message>
    <message>
        <source>list the articles that match, one a line</source>
        <translation>lister les articles trouvés, un par ligne</translation>
    </message>
    <message>
        <source>count countries, topics, years … of what matches</source>
        <translation>compter pays, thèmes, années… de ce qui est trouvé</translation>
    </message>
    <message>
        <source>put tags on all that matches, or take them off</source>
        <translation>mettre des étiquettes à tout ce qui est trouvé, ou les ôter</translation>
    </message>
    <message>
        <source>write what matches as one file, or to stdout</source>
        <translation>écrire ce qui est trouvé dans un fichier, ou sur la sortie standard</translation>
    </message>
    <message>
        <source>find countries, regions and topics in texts from stdin</source>
        <translation>trouver pays, régions et thèmes dans des textes de l’entrée standard</translation>
    </message>
    <message>
        <source>look through the library&apos;s file for damage</source>
        <translation>vérifier que le fichier de la bibliothèque n’est pas endommagé</translation>
    </message>
    <message>
        <source>make full text and detected places anew</source>
        <translation>refaire le texte intégral et les lieux détectés</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>annuler la dernière action</translation>
    </message>
    <message>
        <source>do the step taken back again</source>
        <translation>refaire l’action annulée</translation>
    </message>
    <message>
        <source>list what was done, newest first</source>
        <translation>lister ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>dire quelle est cette version</translation>
    </message>
    <message>
        <source>“acervo help” lists the commands.</source>
        <translation>«&#xa0;acervo help&#xa0;» liste les commandes.</translation>
    </message>
    <message>
        <source>“detect --json” reads its texts from the standard input.</source>
        <translation>«&#xa0;detect --json&#xa0;» lit ses textes sur l’entrée standard.</translation>
    </message>
    <message>
        <source>acervo [LIBRARY]   opens the window</source>
        <translation>acervo [BIBLIOTHÈQUE]   ouvre la fenêtre</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 articles</source>
        <translation>Importation&#xa0;: %1 %, %2 articles</translation>
    </message>
    <message>
        <source>Which files? Name them after “import”.</source>
        <translation>Quels fichiers&#xa0;? Nommez-les après «&#xa0;import&#xa0;».</translation>
    </message>
    <message>
        <source>Worked on since, and therefore kept: %1.</source>
        <translation>Modifiés depuis, et donc gardés&#xa0;: %1.</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (annulé)</translation>
    </message>
    <message>
        <source> (interrupted)</source>
        <translation> (interrompu)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>This build of Acervo has no window.</source>
        <translation>Cette version compilée d’Acervo n’a pas de fenêtre.</translation>
    </message>
    <message>
        <source>Indexing %1 of %2 articles</source>
        <translation>Indexation de %1 articles sur %2</translation>
    </message>
    <message>
        <source>A query is one argument: put it in quotation marks.</source>
        <translation>Une requête est un seul argument&#xa0;: mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>The index is made anew.</source>
        <translation>L’index est refait.</translation>
    </message>
    <message>
        <source>The window opens one library; nothing else can be named beside it.</source>
        <translation>La fenêtre ouvre une seule bibliothèque&#xa0;; rien d’autre ne peut être indiqué.</translation>
    </message>
    <message>
        <source>There is no display for the window. “acervo help” lists what works without one.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre. «&#xa0;acervo help&#xa0;» liste ce qui marche sans elle.</translation>
    </message>
    <message>
        <source>After the query come the tags: +read puts one on, -draft takes one off.</source>
        <translation>Après la requête viennent les étiquettes&#xa0;: +lire en met une, -brouillon en ôte une.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>L’option %1 demande une valeur après elle.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Écriture&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>%1 on %2 pages: %3</source>
        <translation>%1 sur %2 pages&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say what to write and where: --to %1 -o FILE.</source>
        <translation>Dites quoi écrire et où&#xa0;: --to %1 -o FICHIER.</translation>
    </message>
    <message>
        <source>A PDF is written to a file: -o FILE.</source>
        <translation>Un PDF s’écrit dans un fichier&#xa0;: -o FICHIER.</translation>
    </message>
    <message>
        <source>The window that has the library open did not answer. See there whether it was done.</source>
        <translation>La fenêtre qui a la bibliothèque ouverte n’a pas répondu. Voyez-y si c’est fait.</translation>
    </message>
    <message>
        <source>list the passages marked in what matches, as Markdown</source>
        <translation>lister les passages surlignés de ce qui est trouvé, en Markdown</translation>
    </message>
    <message>
        <source>explain the commands, the query, or a PDF&apos;s options</source>
        <translation>expliquer les commandes, la requête ou les options d’un PDF</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too long for an introduction.</source>
        <translation>%1 est trop long pour une introduction.</translation>
    </message>
    <message>
        <source>The option --%1 takes %2, not “%3”.</source>
        <translation>L’option --%1 accepte %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The option --%1 is only for PDFs.</source>
        <translation>L’option --%1 ne vaut que pour les PDF.</translation>
    </message>
    <message>
        <source>Name one file to write the backup to, or none.</source>
        <translation>Nommez un fichier où écrire la sauvegarde, ou aucun.</translation>
    </message>
    <message>
        <source>That is the library itself.</source>
        <translation>C’est la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>Which backup? Name its file after “restore”.</source>
        <translation>Quelle sauvegarde&#xa0;? Nommez son fichier après «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>What was the library before is kept as %1</source>
        <translation>Ce qui était la bibliothèque est gardé sous %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>write a copy of the library, looked through for damage</source>
        <translation>écrire une copie de la bibliothèque, vérifiée</translation>
    </message>
    <message>
        <source>put a backup in the library&apos;s place; what was there is kept</source>
        <translation>mettre une sauvegarde à la place de la bibliothèque&#xa0;; ce qui y était est gardé</translation>
    </message>
    <message>
        <source>The index is not complete: more articles may match. An open window may be making it; else “acervo rebuild-index” does.</source>
        <translation>L’index n’est pas complet&#xa0;: d’autres articles peuvent correspondre. Une fenêtre ouverte est peut-être en train de le faire&#xa0;; sinon, «&#xa0;acervo rebuild-index&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>Notes are written to a folder: -o FOLDER.</source>
        <translation>Les notes s’écrivent dans un dossier&#xa0;: -o FOLDER.</translation>
    </message>
    <message>
        <source>%1 is there already and holds something; nothing was written. Choose another name.</source>
        <translation>%1 existe déjà et contient quelque chose&#xa0;; rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>list the rules that tag, with what they would tag, or run them</source>
        <translation>liste les règles qui étiquettent, avec ce qu’elles étiquetteraient, ou les applique</translation>
    </message>
    <message>
        <source>on imports</source>
        <translation>aux importations</translation>
    </message>
    <message>
        <source>Without a word the rules are listed with what they would tag; “run” lets them tag it.</source>
        <translation>Sans mot, les règles sont listées avec ce qu’elles étiquetteraient&#xa0;; «&#xa0;run&#xa0;» les applique.</translation>
    </message>
    <message>
        <source>The article&apos;s notes: %1. Say which one you mean: --number N.</source>
        <translation>Notes de l’article : %1. Dites laquelle : --number N.</translation>
    </message>
    <message>
        <source>show an article&apos;s notes, replace one, or make a free one</source>
        <translation>montrer les notes d’un article, en remplacer une ou en créer une libre</translation>
    </message>
    <message>
        <source>Whose note? Name one article by the id that “search --json” gives, or “new” and a --file for a free note.</source>
        <translation>La note de quel article ? Désignez-en un par l’id que donne « search --json », ou « new » et un --file pour une note libre.</translation>
    </message>
</context>
<context>
    <name>acervo::AboutDialog</name>
    <message>
        <source>Sources and licences of the names of places</source>
        <translation>Sources et licences des noms de lieux</translation>
    </message>
    <message>
        <source>About Acervo</source>
        <translation>À propos d’Acervo</translation>
    </message>
    <message>
        <source>Acervo %1</source>
        <translation>Acervo %1</translation>
    </message>
    <message>
        <source>A browser for your collections of articles. It never touches the network by itself.</source>
        <translation>Un navigateur pour vos collections d’articles. Il n’utilise jamais le réseau de lui-même.</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licence MIT</translation>
    </message>
</context>
<context>
    <name>acervo::ActionTable</name>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importer ce qui a été copié</translation>
    </message>
    <message>
        <source>Show imports before they come in</source>
        <translation>Montrer les importations avant qu’elles n’entrent</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the filters</source>
        <translation>Chercher dans les filtres</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Effacer la requête</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Examiner les suggestions</translation>
    </message>
    <message>
        <source>Topics and their phrases…</source>
        <translation>Thèmes et leurs expressions…</translation>
    </message>
    <message>
        <source>Detect countries and topics again</source>
        <translation>Détecter à nouveau pays et thèmes</translation>
    </message>
    <message>
        <source>Take the last filter away</source>
        <translation>Ôter le dernier filtre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Derniers ajoutés d’abord</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>order of a list: last added first</comment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>View the original</source>
        <translation>Voir l’original</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Confirm a country or topic</source>
        <translation>Confirmer un pays ou un thème</translation>
    </message>
    <message>
        <source>Reject a country or topic</source>
        <translation>Rejeter un pays ou un thème</translation>
    </message>
    <message>
        <source>Add a country or topic…</source>
        <translation>Ajouter un pays ou un thème…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Read on: a page, then the next article</source>
        <translation>Lire la suite&#xa0;: une page, puis l’article suivant</translation>
    </message>
    <message>
        <source>A page back, then the previous article</source>
        <translation>Une page en arrière, puis l’article précédent</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal size of text</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Keys and queries</source>
        <translation>Touches et requêtes</translation>
    </message>
    <message>
        <source>About Acervo</source>
        <translation>À propos d’Acervo</translation>
    </message>
    <message>
        <source>Quote the selected passage into the note</source>
        <translation>Citer le passage sélectionné dans la note</translation>
    </message>
    <message>
        <source>Highlights of what is shown…</source>
        <translation>Surlignages de ce qui est affiché…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Montrer la corbeille</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Tags: tidy and merge…</source>
        <translation>Étiquettes&#xa0;: ranger et fusionner…</translation>
    </message>
    <message>
        <source>Put on or take off the tag with the key %1</source>
        <translation>Mettre ou ôter l’étiquette de la touche %1</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Refaire l’index de recherche</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Nouvel article…</translation>
    </message>
    <message>
        <source>As the collection is arranged</source>
        <translation>Dans l’ordre de la collection</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>order of a list</comment>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Correct the facts…</source>
        <translation>Corriger les données…</translation>
    </message>
    <message>
        <source>Recently read…</source>
        <translation>Lus récemment…</translation>
    </message>
    <message>
        <source>Show the note as it reads, or write on</source>
        <translation>Montrer la note telle qu’elle se lit, ou continuer d’écrire</translation>
    </message>
    <message>
        <source>Only the article and its note</source>
        <translation>Seulement l’article et sa note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as links</source>
        <translation>Copier comme liens</translation>
    </message>
    <message>
        <source>Copy as citations, APA 7</source>
        <translation>Copier comme citations, APA 7</translation>
    </message>
    <message>
        <source>Copy as citations, Chicago author-date</source>
        <translation>Copier comme citations, Chicago auteur-date</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Copier comme liens Markdown</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copier comme BibTeX</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Mettre dans une collection…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
    <message>
        <source>Move up in the collection</source>
        <translation>Monter dans la collection</translation>
    </message>
    <message>
        <source>Move down in the collection</source>
        <translation>Descendre dans la collection</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Non lus d’abord</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>order of a list: unread first</comment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Write another note on the article</source>
        <translation>Écrire une autre note sur l’article</translation>
    </message>
    <message>
        <source>Next note of the article</source>
        <translation>Note suivante de l’article</translation>
    </message>
    <message>
        <source>New free note</source>
        <translation>Nouvelle note libre</translation>
    </message>
    <message>
        <source>Show the free notes</source>
        <translation>Montrer les notes libres</translation>
    </message>
    <message>
        <source>Free notes in the timeline</source>
        <translation>Notes libres dans la chronologie</translation>
    </message>
</context>
<context>
    <name>acervo::Actions</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un élément récent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Countries and topics</source>
        <translation>Pays et thèmes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleArea</name>
    <message>
        <source>No article matches</source>
        <translation>Aucun article trouvé</translation>
    </message>
    <message>
        <source>Take a word or a filter away, or see all articles again.</source>
        <translation>Ôtez un mot ou un filtre, ou revoyez tous les articles.</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Effacer la requête</translation>
    </message>
    <message>
        <source>The index of the articles is not finished: not all that matches is found yet.</source>
        <translation>L’index des articles n’est pas terminé&#xa0;: tout ce qui correspond n’est pas encore trouvé.</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleController</name>
    <message>
        <source>Tag this article</source>
        <translation>Étiqueter cet article</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiqueter %1</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleHeader</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>In the trash. Take it out</source>
        <translation>À la corbeille. L’en sortir</translation>
    </message>
    <message>
        <source>Of this page only the address is kept; nothing is fetched. To read it here, save it in the browser and drop its file on this window.</source>
        <translation>De cette page, seule l’adresse est conservée&#xa0;; rien n’est téléchargé. Pour la lire ici, enregistrez-la dans le navigateur et déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Correct the facts (F2)</source>
        <translation>Corriger les données (F2)</translation>
    </message>
</context>
<context>
    <name>acervo::ArticleText</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The text goes on; the rest of it is not shown here.</source>
        <translation>Le texte continue&#xa0;; la suite n’est pas montrée ici.</translation>
    </message>
</context>
<context>
    <name>acervo::Backlinks</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notes qui renvoient ici</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Les afficher toutes dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here:</source>
        <translation>
            <numerusform>%n note renvoie ici :</numerusform>
            <numerusform>%n notes renvoient ici :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on “%2”</source>
        <comment>a note, and its article</comment>
        <translation>%1, sur « %2 »</translation>
    </message>
</context>
<context>
    <name>acervo::Chip</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acervo::ChipRow</name>
    <message>
        <source>Add a country or topic</source>
        <translation>Ajouter un pays ou un thème</translation>
    </message>
</context>
<context>
    <name>acervo::CollectionBox</name>
    <message>
        <source>Find or make a collection</source>
        <translation>Trouver ou créer une collection</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nouvelle collection «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>acervo::CollectionController</name>
    <message>
        <source>Put this article into a collection</source>
        <translation>Mettre cet article dans une collection</translation>
    </message>
    <message>
        <source>Put %1 into a collection</source>
        <translation>Mettre %1 dans une collection</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>Nom de la collection&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has all of that already.</source>
        <translation>«&#xa0;%1&#xa0;» contient déjà tout cela.</translation>
    </message>
    <message>
        <source>That lies in a collection below “%1”.</source>
        <translation>Cela se trouve dans une collection sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list is in another order. In that of the collection (sort:collection) articles can be moved.</source>
        <translation>La liste est dans un autre ordre. Dans celui de la collection (sort:collection), les articles peuvent être déplacés.</translation>
    </message>
</context>
<context>
    <name>acervo::ColumnMenu</name>
    <message>
        <source>Nothing: kept as a detail</source>
        <translation>Rien&#xa0;: gardé comme détail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tiré de</translation>
    </message>
</context>
<context>
    <name>acervo::CopyController</name>
    <message>
        <source>Select an article first, then copy it.</source>
        <translation>Sélectionnez d’abord un article, puis copiez-le.</translation>
    </message>
    <message>
        <source>At most %1 are copied at once. Export them to a file instead.</source>
        <translation>Au plus %1 sont copiés à la fois. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>acervo::CopyWords</name>
    <message>
        <source>This article has no address to copy.</source>
        <translation>Cet article n’a pas d’adresse à copier.</translation>
    </message>
    <message>
        <source>None of these articles has an address to copy.</source>
        <translation>Aucun de ces articles n’a d’adresse à copier.</translation>
    </message>
    <message>
        <source>Copied the addresses of %1; the others have none.</source>
        <translation>Adresses copiées de %1&#xa0;; les autres n’en ont pas.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
    <message>
        <source>Copied the addresses of %1.</source>
        <translation>Adresses copiées de %1.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as Markdown.</source>
        <translation>Copié en Markdown&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as citations, APA 7.</source>
        <translation>Copié comme citations, APA 7&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as citations, Chicago author-date.</source>
        <translation>Copié comme citations, Chicago auteur-date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied %1 as BibTeX.</source>
        <translation>Copié en BibTeX&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectedLines</name>
    <message>
        <source>Take it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1: take back what the source says</source>
        <translation>%1&#xa0;: rétablir ce que dit la source</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectionController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>acervo::CorrectionWords</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1: given by you, no source says it.</source>
        <translation>%1&#xa0;: donné par vous, aucune source ne le dit.</translation>
    </message>
    <message>
        <source>%1: corrected by you. The source says: %2</source>
        <translation>%1&#xa0;: corrigé par vous. La source dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>acervo::CountWords</name>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 notice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::DateQuestion</name>
    <message>
        <source>A year, a month or a day, such as 2021 or 2021-03:</source>
        <translation>Une année, un mois ou un jour, comme 2021 ou 2021-03&#xa0;:</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>This was not understood as a date.</source>
        <translation>Ceci n’a pas été compris comme une date.</translation>
    </message>
</context>
<context>
    <name>acervo::DateWords</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>acervo::DecisionController</name>
    <message>
        <source>Confirmed “%1” on %2.</source>
        <translation>«&#xa0;%1&#xa0;» confirmé pour %2.</translation>
    </message>
    <message>
        <source>Rejected “%1” on %2.</source>
        <translation>«&#xa0;%1&#xa0;» rejeté pour %2.</translation>
    </message>
    <message>
        <source>Added “%1” to %2.</source>
        <translation>«&#xa0;%1&#xa0;» ajouté à %2.</translation>
    </message>
    <message>
        <source>Took back what was decided about “%1” on %2.</source>
        <translation>Décision retirée sur «&#xa0;%1&#xa0;» pour %2.</translation>
    </message>
    <message>
        <source>Nothing detected in this article waits for a decision.</source>
        <translation>Rien de ce qui a été détecté dans cet article n’attend de décision.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to this article</source>
        <translation>Ajouter à cet article</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Rejeter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take back what was decided about “%1”</source>
        <translation>Retirer la décision sur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>acervo::DetailPane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Choisissez un article pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>acervo::DossierChoices</name>
    <message>
        <source>Contents &amp;by:</source>
        <translation>Sommaire pa&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>Présentat&amp;ion&#xa0;:</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>Each on a new page</source>
        <translation>Chacun sur une page</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Une ligne chacun</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pa&amp;pier&#xa0;:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Mar&amp;gins:</source>
        <translation>M&amp;arges :</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroites</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larges</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Loo&amp;k:</source>
        <translation>St&amp;yle :</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderne</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>Texte &amp;complet</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Mes &amp;notes</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>Passages sur&amp;lignés</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>In&amp;dex</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Date of making</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Articles for import</source>
        <translation>Articles à importer</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Chart o&amp;ver time</source>
        <translation>Graphique dans le temps</translation>
    </message>
</context>
<context>
    <name>acervo::DossierOptionsPane</name>
    <message>
        <source>What goes in</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Markdown, after the cover</source>
        <translation>Markdown, après la couverture</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>A&amp;uteur :</translation>
    </message>
    <message>
        <source>&amp;Introduction:</source>
        <translation>Intro&amp;duction&#xa0;:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
</context>
<context>
    <name>acervo::DossierPagesPane</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Page </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>These are the pages of the file.</source>
        <translation>Voici les pages du fichier.</translation>
    </message>
    <message>
        <source>The first %1 of %2, until all are set: %3 %</source>
        <translation>Les %1 premiers de %2, le temps que tous soient composés&#xa0;: %3 %</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Les pages sont en cours de composition…</translation>
    </message>
</context>
<context>
    <name>acervo::DossierPresets</name>
    <message>
        <source>Keep these choices under a name…</source>
        <translation>Garder ces choix sous un nom…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Retirer ce préréglage</translation>
    </message>
    <message>
        <source>Pr&amp;eset:</source>
        <translation>Préré&amp;glage :</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Your own choices</source>
        <translation>Vos propres choix</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>What these choices are called; a name that is taken gets them in place of its own:</source>
        <translation>Comment s’appellent ces choix&#xa0;; un nom déjà pris les reçoit à la place des siens&#xa0;:</translation>
    </message>
</context>
<context>
    <name>acervo::DossierWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>topic “%1”</source>
        <translation>thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1&#xa0;: quelconque</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>les %1 derniers jours</translation>
    </message>
    <message>
        <source>the last %1 weeks</source>
        <translation>les %1 dernières semaines</translation>
    </message>
    <message>
        <source>the last %1 months</source>
        <translation>les %1 derniers mois</translation>
    </message>
    <message>
        <source>the last %1 years</source>
        <translation>les %1 dernières années</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>The articles, for import into Acervo</source>
        <translation>Les articles, à importer dans Acervo</translation>
    </message>
    <message>
        <source>collection “%1”</source>
        <translation>collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Dans aucune collection</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>acervo::DropOverlay</name>
    <message>
        <source>Let go to import</source>
        <translation>Lâchez pour importer</translation>
    </message>
</context>
<context>
    <name>acervo::ErrorWords</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and try again.</source>
        <translation>%1 n’est pas là. Vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions and try again.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 holds no text. Choose a text file, such as a page saved as text.</source>
        <translation>%1 ne contient pas de texte. Choisissez un fichier texte, comme une page enregistrée en texte.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that Acervo reads. Split it.</source>
        <translation>%1 dépasse %2, le maximum qu’Acervo lit. Divisez-le.</translation>
    </message>
    <message>
        <source>%1: the file ends in the middle of a record. Get the whole file and import it again.</source>
        <translation>%1&#xa0;: le fichier s’arrête au milieu d’une notice. Procurez-vous le fichier entier et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1: the record has neither title nor text and was left out.</source>
        <translation>%1&#xa0;: la notice n’a ni titre ni texte et a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1: the record is too large and was left out. Split its text.</source>
        <translation>%1&#xa0;: la notice est trop grande et a été laissée de côté. Divisez son texte.</translation>
    </message>
    <message>
        <source>%1: the record can&apos;t be understood. Correct it and import again.</source>
        <translation>%1&#xa0;: la notice est incompréhensible. Corrigez-la et importez à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not an Acervo library. To bring its articles in, import it.</source>
        <translation>%1 n’est pas une bibliothèque Acervo. Pour en prendre les articles, importez-le.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Acervo. Update Acervo to open it.</source>
        <translation>%1 a été écrit par une version plus récente d’Acervo. Mettez Acervo à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is open in another Acervo. Close it there and try again.</source>
        <translation>%1 est ouvert dans un autre Acervo. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep a copy of it and go back to a backup.</source>
        <translation>%1 est endommagé. Gardez-en une copie et revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was lost. Free some space and try again.</source>
        <translation>Le disque de %1 est plein&#xa0;; rien n’est perdu. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Check the permissions of it and its folder.</source>
        <translation>Impossible d’écrire dans %1. Vérifiez ses droits d’accès et ceux de son dossier.</translation>
    </message>
    <message>
        <source>The library could not do this. Try again; if it happens again, restart Acervo.</source>
        <translation>La bibliothèque n’a pas pu le faire. Réessayez&#xa0;; si cela se reproduit, redémarrez Acervo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Article %1 is not in this library. Search for its title.</source>
        <translation>L’article %1 n’est pas dans cette bibliothèque. Cherchez-le par son titre.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was done before stays.</source>
        <translation>Arrêté, comme demandé. Ce qui a été fait avant reste.</translation>
    </message>
    <message>
        <source>%1 is a PDF without articles inside. Of PDFs, Acervo reads those that it made itself, with their articles.</source>
        <translation>%1 est un PDF sans articles à l’intérieur. Parmi les PDF, Acervo lit ceux qu’il a faits lui-même, avec leurs articles.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone by itself, as later steps build on it. The history (Ctrl+Shift+H) names them and undoes them together.</source>
        <translation>Impossible de l’annuler seul, car des actions ultérieures en dépendent. L’historique (Ctrl+Maj+H) les nomme et les annule ensemble.</translation>
    </message>
    <message>
        <source>%1 is of no format that Acervo reads. Choose a topic page saved as text, a feed, RIS, BibTeX, CSV, JSON, or Markdown.</source>
        <translation>%1 n’est dans aucun format qu’Acervo lise. Choisissez une page thématique enregistrée en texte, un flux, RIS, BibTeX, CSV, JSON ou Markdown.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB, also when it is made smaller. Make it smaller and paste it again.</source>
        <translation>L’image fait plus de 2 Mo, même réduite. Réduisez-la et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>That is no picture that a note keeps. Paste a PNG, JPEG, GIF or WebP.</source>
        <translation>Ce n’est pas une image qu’une note conserve. Collez une image PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be kept. Copy it again.</source>
        <translation>L’image est endommagée et ne peut pas être conservée. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 is a PDF that is damaged or cut off. Get the whole file and import it again.</source>
        <translation>%1 est un PDF endommagé ou incomplet. Procurez-vous le fichier entier et importez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>acervo::ExportController</name>
    <message>
        <source>There is no article to export: the list is empty.</source>
        <translation>Il n’y a pas d’article à exporter&#xa0;: la liste est vide.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Arrêté&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>One export is being written; wait for its end or stop it.</source>
        <translation>Une exportation est en cours d’écriture ; attendez sa fin ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>No program here opens it. The file is %1</source>
        <translation>Aucun programme ne l’ouvre ici. Le fichier est %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Stopped; some pages may have been printed.</source>
        <translation>Arrêté&#xa0;; des pages ont pu être imprimées.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed.</source>
        <translation>
            <numerusform>%n page imprimée.</numerusform>
            <numerusform>%n pages imprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acervo::ExportDialog</name>
    <message>
        <source>With my &amp;notes</source>
        <translation>Avec mes &amp;notes</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Proté&amp;ger des formules</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Only the &amp;selected one</source>
        <translation>Seulement le &amp;sélectionné</translation>
    </message>
    <message>
        <source>The &amp;selected: %1</source>
        <translation>La &amp;sélection : %1</translation>
    </message>
    <message>
        <source>&amp;All that the query shows: %1</source>
        <translation>Tout ce &amp;que la requête montre : %1</translation>
    </message>
    <message>
        <source>No cell begins as a formula does: a spreadsheet would run it.</source>
        <translation>Aucune cellule ne commence comme une formule : un tableur l’exécuterait.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Export and replace</source>
        <translation>Exporter et remplacer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprim&amp;er…</translation>
    </message>
</context>
<context>
    <name>acervo::ExportPlace</name>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Choisir le dossier et le nom</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;m :</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>D&amp;ossier :</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Où exporter</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>On ne peut rien écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>A folder of this name is there.</source>
        <translation>Il y a un dossier de ce nom.</translation>
    </message>
    <message>
        <source>%1 is there already; it would be replaced.</source>
        <translation>%1 existe déjà ; il serait remplacé.</translation>
    </message>
    <message>
        <source>%1 is there already; give it another name.</source>
        <translation>%1 existe déjà&#xa0;; donnez un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
</context>
<context>
    <name>acervo::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview: the first %1 of %2</source>
        <translation>Aperçu : les %1 premiers de %2</translation>
    </message>
</context>
<context>
    <name>acervo::ExportWords</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, -not this</source>
        <translation>mots, &quot;une phrase&quot;, -pas ceci</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Montrer les %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 sur %2 articles</translation>
    </message>
    <message>
        <source>No article has all of this. Clear a filter.</source>
        <translation>Aucun article n’a tout cela. Retirez un filtre.</translation>
    </message>
    <message>
        <source>Reading the texts: %1 %</source>
        <translation>Lecture des textes : %1 %</translation>
    </message>
</context>
<context>
    <name>acervo::FacetDelegate</name>
    <message>
        <source>all of</source>
        <comment>of the values that are ticked</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>A click folds, dragging moves, a right click shows more.</source>
        <translation>Un clic replie, glisser déplace, un clic droit en montre plus.</translation>
    </message>
    <message>
        <source>Keys: Space folds, Ctrl+↑ and Ctrl+↓ move, # sorts by count or name, &amp; asks for all of the ticked, | for any of them.</source>
        <translation>Touches&#xa0;: Espace replie, Ctrl+↑ et Ctrl+↓ déplacent, # trie par nombre ou par nom, &amp; demande tous les cochés, | l’un d’eux.</translation>
    </message>
    <message>
        <source>Also in the text of the query</source>
        <translation>Aussi dans le texte de la requête</translation>
    </message>
    <message>
        <source>Excluded: its articles are not shown</source>
        <translation>Exclu&#xa0;: ses articles ne sont pas montrés</translation>
    </message>
    <message>
        <source>Ctrl-click (−) leaves it out, Shift-click (Enter) shows only it.</source>
        <translation>Ctrl+clic (−) l’écarte, Maj+clic (Entrée) ne montre que cela.</translation>
    </message>
    <message>
        <source>The key %1 puts it on or takes it off.</source>
        <translation>La touche %1 la met ou l’ôte.</translation>
    </message>
    <message>
        <source>The number is what you would see after a click. A region narrows what the ticked countries show, another country adds to it: hence the larger number below.</source>
        <translation>Le nombre est ce que vous verriez après un clic. Une région réduit ce que montrent les pays cochés, un autre pays s’y ajoute : d’où le nombre plus grand en dessous.</translation>
    </message>
</context>
<context>
    <name>acervo::FacetLabels</name>
    <message>
        <source>No country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Montrer les %1</translation>
    </message>
    <message>
        <source>Show more of %1</source>
        <translation>En montrer plus sur %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>%1 more: find them by name</source>
        <translation>%1 de plus&#xa0;: cherchez par nom</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command of a facet: Countries: Show all 34</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>excluded, takes away %1</source>
        <translation>exclu, en ôte %1</translation>
    </message>
    <message>
        <source>also in the text</source>
        <translation>aussi dans le texte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>how many values of a facet</comment>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>all of those ticked must hold</source>
        <translation>tous les cochés doivent être vrais</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
</context>
<context>
    <name>acervo::FacetPanel</name>
    <message>
        <source>Find in the filters</source>
        <translation>Chercher dans les filtres</translation>
    </message>
    <message>
        <source>Any part of a name, in any language, or a country&apos;s code</source>
        <translation>Toute partie d’un nom, dans toute langue, ou le code d’un pays</translation>
    </message>
    <message>
        <source>Choose the filters that are shown</source>
        <translation>Choisir les filtres montrés</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>All filters are hidden. The eye above brings them back.</source>
        <translation>Tous les filtres sont masqués. L’œil ci-dessus les ramène.</translation>
    </message>
    <message>
        <source>Countries, topics, tags and sources of the articles stand here.</source>
        <translation>Ici se trouvent les pays, thèmes, étiquettes et sources des articles.</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Le plus d’articles d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Any of the ticked</source>
        <translation>L’un des cochés</translation>
    </message>
    <message>
        <source>All of the ticked</source>
        <translation>Tous les cochés</translation>
    </message>
    <message>
        <source>Countries below their regions</source>
        <translation>Pays sous leurs régions</translation>
    </message>
    <message>
        <source>Take this filter out of the query</source>
        <translation>Ôter ce filtre de la requête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Les dernières utilisées d’abord</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
</context>
<context>
    <name>acervo::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Space ticks a value, minus excludes it, Enter shows only it.</source>
        <translation>Espace coche une valeur, moins l’exclut, Entrée ne montre qu’elle.</translation>
    </message>
</context>
<context>
    <name>acervo::FacetWords</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Guarani</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>With a highlight</source>
        <translation>Avec un surlignage</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>Avec une adresse</translation>
    </message>
    <message>
        <source>With a DOI</source>
        <translation>Avec un DOI</translation>
    </message>
    <message>
        <source>With full text</source>
        <translation>Avec le texte intégral</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Avec des suggestions</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Notes libres</translation>
    </message>
    <message>
        <source>With a summary</source>
        <translation>Avec un résumé</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Avec une date</translation>
    </message>
</context>
<context>
    <name>acervo::FactField</name>
    <message>
        <source>One a line: family name, given name</source>
        <translation>Un par ligne&#xa0;: nom, prénom</translation>
    </message>
    <message>
        <source>Different ones</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>2021, 2021-03 or 2021-03-16</source>
        <translation>2021, 2021-03 ou 2021-03-16</translation>
    </message>
    <message>
        <source>Take the source&apos;s: %1</source>
        <translation>Reprendre la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not understood. Dates look so: 2021, 2021-03, 2021-03-16</source>
        <translation>Non compris. Les dates s’écrivent ainsi&#xa0;: 2021, 2021-03, 2021-03-16</translation>
    </message>
</context>
<context>
    <name>acervo::FactsForm</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Correct the facts of this article</source>
        <translation>Corriger les données de cet article</translation>
    </message>
    <message>
        <source>What the source says is kept beneath, and a click away.</source>
        <translation>Ce que dit la source est conservé en dessous, à un clic.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct the facts of %1</source>
        <translation>Corriger les données de %1</translation>
    </message>
    <message>
        <source>Only what you change here is changed, in all of them.</source>
        <translation>Seul ce que vous changez ici est changé, dans tous.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Nothing is fetched. To read a page here, save it in the browser and drop its file on this window: it joins the article of its address.</source>
        <translation>Rien n’est téléchargé. Pour lire une page ici, enregistrez-la dans le navigateur et déposez son fichier sur cette fenêtre&#xa0;: elle rejoint l’article de son adresse.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>acervo::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>acervo::FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Un dossier avec sommaire, notes et index</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Everything, to import into another library</source>
        <translation>Tout, à importer dans une autre bibliothèque</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>For reference managers</source>
        <translation>Pour gestionnaires de références</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>Tableaux et données</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>For LaTeX, JabRef and Zotero</source>
        <translation>Pour LaTeX, JabRef et Zotero</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>For LaTeX with biber, in Unicode</source>
        <translation>Pour LaTeX avec biber, en Unicode</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote and Mendeley</source>
        <translation>Pour Zotero, EndNote et Mendeley</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For pandoc and citation processors</source>
        <translation>Pour pandoc et les processeurs de citations</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table with commas, for spreadsheets</source>
        <translation>Un tableau à virgules, pour tableurs</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>A table with tabs, for spreadsheets</source>
        <translation>Un tableau à tabulations, pour tableurs</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page with filters, for a browser, also offline</source>
        <translation>Une page avec des filtres, pour le navigateur, même hors ligne</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One text, for an editor or pandoc</source>
        <translation>Un seul texte, pour un éditeur ou pandoc</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Dossier de notes</translation>
    </message>
    <message>
        <source>A Markdown file for each, for Obsidian and its kin</source>
        <translation>Un fichier Markdown par article, pour Obsidian et ses semblables</translation>
    </message>
</context>
<context>
    <name>acervo::HelpDialog</name>
    <message>
        <source>Keys and queries</source>
        <translation>Touches et requêtes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Le langage de requête</translation>
    </message>
    <message>
        <source>Highlight the selected passage in yellow, green, blue, pink</source>
        <translation>Surligner le passage sélectionné en jaune, vert, bleu, rose</translation>
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
        <translation>acervo export --to pdf [OPTION…] -o FICHIER REQUÊTE écrit ce qui est trouvé en un PDF.

Ordre et place
  --group list       l’ordre de la liste, sous ses années s’il y en a
  --group year|country|topic|tag|collection
                     sommaire, signets et articles sous ces titres&#xa0;; un article
                     de plusieurs est dans le premier, et figure avec sa page
                     dans chacun ; les collections et leur contenu gardent
                     leur propre ordre
  --layout flow      un article après l’autre
  --layout page      chacun commence une page
  --layout line      chacun est une ligne d’une liste

Ce qui entre
  --without PARTIE,… text (résumés seulement), pictures, notes, highlights,
                     tags, index, chart, date,
                     data (les articles dans le fichier, pour l’importation)
  --title TEXTE --author TEXTE
                     pour la couverture&#xa0;; sinon le titre est la requête en mots
  --introduction FICHIER
                     du Markdown placé après la couverture

Aspect
  --paper a4|letter  sinon selon l’usage de votre pays
  --margins narrow|normal|wide
  --size small|normal|large
  --theme classic|modern
                     lettres avec ou sans empattements
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
        <translation>Une requête dit quels articles vous voyez. Tout ce qu’elle contient doit être vrai.

Mots
  conseil communal               les deux mots, dans titre, texte, auteurs ou notes
  &quot;contrôle ouvrier&quot;             ces mots, l’un après l’autre
  coop*                          tout mot qui commence ainsi
  near(réforme agraire, 5)       avec 5 mots entre eux au plus
  -pétrole                       pas ce mot
  grève OR blocage               l’un des deux&#xa0;; OR lie moins qu’une espace
  (grève OR blocage) port        les parenthèses groupent

Champs
  titre: résumé: texte:          un mot à cet endroit seulement
  auteur: note:                  dans les noms des auteurs, dans vos notes
  pays:Venezuela pays:VE         un nom ou un code ISO
  région:&quot;Amérique latine&quot;       une région
  thème: étiquette: source: langue:  tels qu’ils s’appellent
  url: doi: id:                  une adresse, un DOI, un numéro
  est:lu est:favori              un état
  est:note-libre                 notes qui ne sont sur aucun article
  avec:note avec:url avec:doi    ce qu’a un article&#xa0;; aussi surlignage, résumé,
                                 texte, date
  avec:suggéré                   un pays ou un thème à examiner
  pays:(VE OR CU)                l’un de plusieurs
  thème:(terre AND eau)          tous
  pays:aucun pays:quelconque     articles sans pays, avec un pays
  -étiquette:lire                pas cette valeur

Dates
  date:2023 date:2023-02-16      une année, un mois, un jour
  date:2021..2023 date:..2023    un intervalle&#xa0;; un bout peut rester ouvert
  date:&gt;=2022 date:&lt;2022         à partir d’une date, avant elle
  date:derniers-6-mois           compté en arrière depuis aujourd’hui
  ajouté:dernières-2-semaines    quand il est entré dans la bibliothèque

Ordre
  tri:récents tri:anciens        par date
  tri:non-lus                    le non lu d’abord, chaque partie par date&#xa0;; ce qui est
                                 lu entre-temps reste à sa place jusqu’à une autre
                                 requête ou un autre tri
  tri:titre                      par titre
  tri:ajouté                     ce qui est entré en dernier dans la bibliothèque
  tri:pertinence                 le plus parlant d’abord&#xa0;: chaque mot compte selon
                                 sa rareté, huit fois plus dans un titre et trois
                                 fois plus dans un résumé qu’ailleurs&#xa0;; à égalité,
                                 le plus récent d’abord

Dans la fenêtre
  Une liste sous la requête propose des noms et des valeurs avec leur nombre
  d’articles&#xa0;: Bas et Haut choisissent, Tab ou Entrée écrit, Échap la ferme.
  Haut dans la requête, ou une requête vide, propose ce que vous avez déjà demandé.

Les noms des champs sont aussi compris en anglais, espagnol et portugais.
Ce qui n’est pas une clause est cherché comme un mot.
</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quote into the note (Q)</source>
        <translation>Citer dans la note (Q)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightDelegate</name>
    <message>
        <source>Not in the text any more.</source>
        <translation>N’est plus dans le texte.</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightList</name>
    <message>
        <source>A comment on this passage</source>
        <translation>Un commentaire sur ce passage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Highlights: %1</source>
        <translation>Surlignages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightView</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Not in the text any more.</source>
        <translation>N’est plus dans le texte.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>*This passage is not in the text any more.*</source>
        <translation>*Ce passage n’est plus dans le texte.*</translation>
    </message>
</context>
<context>
    <name>acervo::HighlightsDialog</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Highlights of what is shown</source>
        <translation>Surlignages de ce qui est affiché</translation>
    </message>
    <message>
        <source>No highlights here</source>
        <translation>Aucun surlignage ici</translation>
    </message>
    <message>
        <source>Select a passage in an article and press Y, G, B or P.</source>
        <translation>Sélectionnez un passage dans un article et appuyez sur Y, G, B ou P.</translation>
    </message>
    <message>
        <source>Show what is marked in this colour: %1</source>
        <translation>Montrer ce qui est marqué de cette couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 articles</translation>
    </message>
</context>
<context>
    <name>acervo::HistoryDialog</name>
    <message>
        <source>Show in the window</source>
        <translation>Montrer dans la fenêtre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Words: a tag, imported, undone, a month…</source>
        <translation>Mots&#xa0;: une étiquette, importation, annulé, un mois…</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1 steps</source>
        <translation>Annuler %1 actions</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Do %1 steps again</source>
        <translation>Refaire %1 actions</translation>
    </message>
    <message>
        <source>This can&apos;t be done again: what it changed is not as it was before it.</source>
        <translation>Impossible de refaire&#xa0;: ce que cela changeait n’est plus comme avant.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: the same was changed by something that is not in the history any more. Nothing was changed now.</source>
        <translation>Impossible d’annuler&#xa0;: la même chose a été changée par ce qui n’est plus dans l’historique. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing was undone: a later step builds on it.</source>
        <translation>Rien n’a été annulé&#xa0;: une action ultérieure en dépend.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1 later steps build on it.</source>
        <translation>Rien n’a été annulé&#xa0;: %1 actions ultérieures en dépendent.</translation>
    </message>
    <message>
        <source>Undo this later step as well</source>
        <translation>Annuler aussi cette action ultérieure</translation>
    </message>
    <message>
        <source>Undo these %1 later steps as well</source>
        <translation>Annuler aussi ces %1 actions ultérieures</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 actions</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::HistoryView</name>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
</context>
<context>
    <name>acervo::ImportAdditions</name>
    <message>
        <source>&amp;Show this before every import</source>
        <translation>&amp;Montrer ceci avant chaque importation</translation>
    </message>
    <message>
        <source>When stopped, &amp;keep what came in so far</source>
        <translation>En cas d’arrêt, &amp;garder ce qui est déjà entré</translation>
    </message>
    <message>
        <source>apart at commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Tags for all:</source>
        <translation>É&amp;tiquettes pour tous&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;opic for all:</source>
        <translation>T&amp;hème pour tous&#xa0;:</translation>
    </message>
</context>
<context>
    <name>acervo::ImportController</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Copied page %1.html</source>
        <translation>Page copiée %1.html</translation>
    </message>
    <message>
        <source>Copied text %1.txt</source>
        <translation>Texte copié %1.txt</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>All files (*);;Saved pages (*.html *.htm *.xhtml *.txt);;Feeds (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;BibTeX and BibLaTeX (*.bib);;Tables (*.csv *.tsv *.tab);;JSON and JSON Lines (*.json *.jsonl *.ndjson);;Notes in Markdown (*.md *.markdown);;Dossiers (*.pdf)</source>
        <translation>Tous les fichiers (*);;Pages enregistrées (*.html *.htm *.xhtml *.txt);;Flux (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;BibTeX et BibLaTeX (*.bib);;Tableaux (*.csv *.tsv *.tab);;JSON et JSON Lines (*.json *.jsonl *.ndjson);;Notes en Markdown (*.md *.markdown);;Dossiers (*.pdf)</translation>
    </message>
</context>
<context>
    <name>acervo::ImportSheet</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Choose a changed article to see what its file says anew.</source>
        <translation>Choisissez un article modifié pour voir ce que son fichier dit de nouveau.</translation>
    </message>
    <message>
        <source>What the columns of the table mean</source>
        <translation>Ce que signifient les colonnes du tableau</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <translation>%1, lecture en cours…</translation>
    </message>
    <message>
        <source>%1. The first %2 are shown, and can be left out; all others come in.</source>
        <translation>%1. Les %2 premiers sont montrés et peuvent être écartés&#xa0;; tous les autres entrent.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
</context>
<context>
    <name>acervo::ImportSheetPhrases</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>acervo::ImportWords</name>
    <message>
        <source>%1, new: %2</source>
        <translation>%1, nouveau&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Perhaps here</source>
        <translation>Peut-être déjà là</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>More authors</source>
        <translation>Autres auteurs</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Traducteurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Publication or site</source>
        <translation>Publication ou site</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of them perhaps here</source>
        <translation>dont peut-être déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not readable or empty</source>
        <translation>illisibles ou vides&#xa0;: %1</translation>
    </message>
    <message>
        <source>One with this title and date is here, but authors, address or summary are others. This one would be added beside it:</source>
        <translation>Il y en a déjà un avec ce titre et cette date, mais les auteurs, l’adresse ou le résumé diffèrent. Celui-ci serait ajouté à côté&#xa0;:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Other details of its source</source>
        <translation>Autres détails de sa source</translation>
    </message>
    <message>
        <source>Countries or regions that the source names</source>
        <translation>Pays ou régions que la source nomme</translation>
    </message>
    <message>
        <source>The table has no header: what its columns mean is guessed.</source>
        <translation>Le tableau n’a pas d’en-tête&#xa0;: le sens de ses colonnes est deviné.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2020 are read with the day first.</source>
        <translation>Les dates comme 03/04/2020 sont lues avec le jour d’abord.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2020 are read with the month first.</source>
        <translation>Les dates comme 03/04/2020 sont lues avec le mois d’abord.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>%1 in the trash</source>
        <translation>à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>acervo::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>acervo::JournalWords</name>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importation&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Updated %1 from %2</source>
        <translation>Mise à jour&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Imported %1 from %2 and updated %3</source>
        <translation>Importation&#xa0;: %1 depuis %2, et %3 mis à jour</translation>
    </message>
    <message>
        <source>Marked %1 as read</source>
        <translation>Marqué comme lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Marked %1 as unread</source>
        <translation>Marqué comme non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starred %1</source>
        <translation>Mis en favori&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unstarred %1</source>
        <translation>Retiré des favoris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>Mis à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Took %1 out of the trash</source>
        <translation>Sorti de la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tagged %1 “%2”</source>
        <translation>Étiqueté «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed the tag “%2” from %1</source>
        <translation>Étiquette «&#xa0;%2&#xa0;» ôtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» renommée «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted the tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Confirmed suggestions in %1</source>
        <translation>Suggestions confirmées dans %1</translation>
    </message>
    <message>
        <source>Rejected suggestions in %1</source>
        <translation>Suggestions rejetées dans %1</translation>
    </message>
    <message>
        <source>Decided about countries and topics of %1</source>
        <translation>Décidé des pays et thèmes de %1</translation>
    </message>
    <message>
        <source>Confirmed “%2” for %1</source>
        <translation>«&#xa0;%2&#xa0;» confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected “%2” for %1</source>
        <translation>«&#xa0;%2&#xa0;» rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added “%2” to %1</source>
        <translation>«&#xa0;%2&#xa0;» ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrew what was decided about “%2” of %1</source>
        <translation>Décision retirée sur «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed the topic lexicon</source>
        <translation>Lexique des thèmes modifié</translation>
    </message>
    <message>
        <source>Edited a note</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Highlighted “%1”</source>
        <translation>Surligné&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed the colour of “%1”</source>
        <translation>Couleur changée&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Commented on “%1”</source>
        <translation>Commenté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed the highlight of “%1”</source>
        <translation>Surlignage ôté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Emptied the trash: %1</source>
        <translation>Corbeille vidée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Emptied the trash: %1 with %2</source>
        <translation>Corbeille vidée&#xa0;: %1 avec %2</translation>
    </message>
    <message>
        <source>Merged the tag “%1” into “%2”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» fusionnée dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Changed the tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Deleted %1 tags</source>
        <translation>%1 étiquettes supprimées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 article stayed, as you have worked on it since.</source>
        <translation>1 article&#xa0;: gardé, car vous y avez travaillé depuis.</translation>
    </message>
    <message>
        <source>%1 stayed, as you have worked on them since.</source>
        <translation>%1&#xa0;: gardés, car vous y avez travaillé depuis.</translation>
    </message>
    <message>
        <source>Took the source&apos;s values back for %1: %2</source>
        <translation>Valeurs de la source rétablies pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Corrected %1: %2</source>
        <translation>Corrigé dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Made %1 by hand</source>
        <translation>Créé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made the article “%1” by hand</source>
        <translation>Article «&#xa0;%1&#xa0;» créé à la main</translation>
    </message>
    <message>
        <source>Put %1 into the collection “%2”</source>
        <translation>%1 dans la collection «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Took %1 out of the collection “%2”</source>
        <translation>%1 hors de la collection «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved %1 in the collection “%2”</source>
        <translation>Autre ordre de %1 dans la collection «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Made the collection “%1”</source>
        <translation>Collection «&#xa0;%1&#xa0;» créée</translation>
    </message>
    <message>
        <source>Renamed the collection “%1” to “%2”</source>
        <translation>La collection «&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved the collection “%1”</source>
        <translation>Collection «&#xa0;%1&#xa0;» déplacée</translation>
    </message>
    <message>
        <source>Changed the colour of the collection “%1”</source>
        <translation>Autre couleur pour la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted the collection “%1”</source>
        <translation>Collection «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Saved the search “%1”</source>
        <translation>Recherche «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Renamed the saved search “%1” to “%2”</source>
        <translation>La recherche enregistrée «&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Moved the saved search “%1”</source>
        <translation>Recherche enregistrée «&#xa0;%1&#xa0;» déplacée</translation>
    </message>
    <message>
        <source>Changed the colour of the saved search “%1”</source>
        <translation>Autre couleur pour la recherche enregistrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed what the saved search “%1” asks for</source>
        <translation>La recherche enregistrée «&#xa0;%1&#xa0;» demande maintenant autre chose</translation>
    </message>
    <message>
        <source>Deleted the saved search “%1”</source>
        <translation>Recherche enregistrée «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Imported tags, collections, saved searches and rules from %1</source>
        <translation>Étiquettes, collections, recherches enregistrées et règles importées depuis %1</translation>
    </message>
    <message>
        <source>Made a rule that tags “%1”: %2</source>
        <translation>Règle créée qui étiquette «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed the rule that tags “%1”: %2</source>
        <translation>Règle modifiée qui étiquette «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deleted the rule that tags “%1”: %2</source>
        <translation>Règle supprimée qui étiquetait «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Began a free note</source>
        <translation>Note libre commencée</translation>
    </message>
</context>
<context>
    <name>acervo::LanguageChoice</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>acervo::LexiconEditor</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Suggested phrases</source>
        <translation>Expressions suggérées</translation>
    </message>
    <message>
        <source>Enter or a double click adds the phrase</source>
        <translation>Entrée ou un double clic ajoute l’expression</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Suggest phrases</source>
        <translation>Suggérer des expressions</translation>
    </message>
    <message>
        <source>Phrases that are typical of the chosen topic&apos;s articles</source>
        <translation>Expressions typiques des articles du thème choisi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>This is the lexicon in force. Change it, and see here what it does.</source>
        <translation>Voici le lexique en vigueur. Modifiez-le et voyez ici l’effet.</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Looking for phrases of “%1”…</source>
        <translation>Recherche d’expressions de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>No article has “%1” yet, so none can tell its phrases.</source>
        <translation>Aucun article n’a encore «&#xa0;%1&#xa0;», donc aucun ne peut en donner les expressions.</translation>
    </message>
    <message>
        <source>Nothing is typical of these articles.</source>
        <translation>Rien n’est typique de ces articles.</translation>
    </message>
    <message>
        <source>Enter or a double click adds a phrase.</source>
        <translation>Entrée ou un double clic ajoute une expression.</translation>
    </message>
    <message>
        <source>Applied. The articles follow; Undo takes it back.</source>
        <translation>Appliqué. Les articles suivent&#xa0;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Import a topic lexicon</source>
        <translation>Importer un lexique de thèmes</translation>
    </message>
    <message>
        <source>Topic lexicons (*.txt);;All files (*)</source>
        <translation>Lexiques de thèmes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export the topic lexicon</source>
        <translation>Exporter le lexique des thèmes</translation>
    </message>
    <message>
        <source>Topic lexicons (*.txt)</source>
        <translation>Lexiques de thèmes (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>acervo::LexiconWords</name>
    <message>
        <source>These phrases stand below no topic.</source>
        <translation>Ces expressions ne sont sous aucun thème.</translation>
    </message>
    <message>
        <source>“%1” is no language of the lexicon: write en, es, pt, fr, * or not before the colon.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue du lexique&#xa0;: écrivez en, es, pt, fr, * ou not avant le deux-points.</translation>
    </message>
    <message>
        <source>A line of phrases begins with its language and a colon.</source>
        <translation>Une ligne d’expressions commence par sa langue et un deux-points.</translation>
    </message>
    <message>
        <source>A topic, or one above it, has no name.</source>
        <translation>Un thème, ou l’un de ceux au-dessus, n’a pas de nom.</translation>
    </message>
    <message>
        <source>There are two topics called “%1”.</source>
        <translation>Deux thèmes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A line of phrases begins with a space.</source>
        <translation>Une ligne d’expressions commence par une espace.</translation>
    </message>
    <message>
        <source>“%1” has no word in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun mot.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>«&#xa0;%1…&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>There is no topic in it.</source>
        <translation>Il ne contient aucun thème.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): in %3 of the topic, in %4 others</source>
        <translation>%1 (%2)&#xa0;: dans %3 du thème, dans %4 autres</translation>
    </message>
    <message>
        <source>%1: +%2, −%3</source>
        <translation>%1&#xa0;: +%2, −%3</translation>
    </message>
</context>
<context>
    <name>acervo::LibraryDialogs</name>
    <message>
        <source>Acervo libraries (*.acervo)</source>
        <translation>Bibliothèques Acervo (*.acervo)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>acervo::LinkCompleter</name>
    <message>
        <source>free note</source>
        <translation>note libre</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>note sur « %1 »</translation>
    </message>
    <message>
        <source>Articles and notes to link to</source>
        <translation>Articles et notes vers lesquels créer un lien</translation>
    </message>
</context>
<context>
    <name>acervo::MainWindow</name>
    <message>
        <source>This library is empty</source>
        <translation>Cette bibliothèque est vide</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Garder l’exemple</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Of this article nothing more was kept than what is shown here.</source>
        <translation>De cet article, rien d’autre n’a été gardé que ce qui est montré ici.</translation>
    </message>
    <message>
        <source>This article has no address that could be opened.</source>
        <translation>Cet article n’a pas d’adresse à ouvrir.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>Aucun navigateur n’a pu être lancé. L’adresse est %1</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>This is the open library itself; choose another name.</source>
        <translation>C’est la bibliothèque ouverte elle-même&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A copy is saved: %1</source>
        <translation>Copie enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acervo speaks this language when it starts again.</source>
        <translation>Acervo parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The note is saved as %1</source>
        <translation>La note est enregistrée sous %1</translation>
    </message>
    <message>
        <source>What you wrote stays in the note, and is saved as soon as that is possible.</source>
        <translation>Ce que vous avez écrit reste dans la note et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>L’enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>A note could not be saved; it would be lost with the window.</source>
        <translation>Une note n’a pas pu être enregistrée&#xa0;; elle serait perdue avec la fenêtre.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <source>Select a passage of the article first, then quote it.</source>
        <translation>Sélectionnez d’abord un passage de l’article, puis citez-le.</translation>
    </message>
    <message>
        <source>Detecting countries and topics…</source>
        <translation>Détection des pays et des thèmes…</translation>
    </message>
    <message>
        <source>Stopped; the next detecting goes on from here.</source>
        <translation>Arrêté&#xa0;; la prochaine détection reprendra d’ici.</translation>
    </message>
    <message>
        <source>Making the search index…</source>
        <translation>Création de l’index de recherche…</translation>
    </message>
    <message>
        <source>Stopped: not all is found until it is finished.</source>
        <translation>Arrêté&#xa0;: tout n’est pas trouvé tant qu’il n’est pas terminé.</translation>
    </message>
    <message>
        <source>Changing many articles…</source>
        <translation>Modification de nombreux articles…</translation>
    </message>
    <message>
        <source>Stopped; what was changed before can be undone.</source>
        <translation>Arrêté&#xa0;; ce qui a été modifié avant peut être annulé.</translation>
    </message>
    <message>
        <source>Drop files here: saved web pages, feeds, RIS, BibTeX, CSV, JSON or Markdown.</source>
        <translation>Déposez ici des fichiers&#xa0;: pages web enregistrées, flux, RIS, BibTeX, CSV, JSON ou Markdown.</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lus récemment</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library any more. The words of the link stay.</source>
        <translation>L’article auquel mène ce lien n’est plus dans cette bibliothèque. Les mots du lien restent.</translation>
    </message>
</context>
<context>
    <name>acervo::MergeDialog</name>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner des étiquettes</translation>
    </message>
    <message>
        <source>Tag to merge into</source>
        <translation>Étiquette dans laquelle fusionner</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» dans</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>“%1” is on %2, “%3” on %4; on both: %5. Afterwards “%3” is on %6.</source>
        <translation>«&#xa0;%1&#xa0;» est sur %2, «&#xa0;%3&#xa0;» sur %4&#xa0;; sur les deux&#xa0;: %5. Ensuite «&#xa0;%3&#xa0;» sera sur %6.</translation>
    </message>
    <message>
        <source>Tags that move along: %1.</source>
        <translation>Étiquettes qui suivent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>acervo::NewArticleController</name>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>This article is in the library already.</source>
        <translation>Cet article est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 are in the library already.</source>
        <translation>Déjà dans la bibliothèque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address is kept as an article. To read the page here, save it in the browser and drop its file on this window: Acervo fetches nothing.</source>
        <translation>L’adresse est conservée comme article. Pour lire la page ici, enregistrez-la dans le navigateur et déposez son fichier sur cette fenêtre&#xa0;: Acervo ne télécharge rien.</translation>
    </message>
    <message>
        <source>%1 are kept with their addresses. To read the pages here, save them in the browser and drop their files on this window: Acervo fetches nothing.</source>
        <translation>Conservés avec leurs adresses&#xa0;: %1. Pour lire les pages ici, enregistrez-les dans le navigateur et déposez leurs fichiers sur cette fenêtre&#xa0;: Acervo ne télécharge rien.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This article is in the trash.</source>
        <translation>Cet article est dans la corbeille.</translation>
    </message>
    <message>
        <source>%1 of these are in the trash.</source>
        <translation>Parmi eux, %1 sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
</context>
<context>
    <name>acervo::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note in Markdown; it saves itself.</source>
        <translation>Écrivez une note en Markdown&#xa0;; elle s’enregistre seule.</translation>
    </message>
</context>
<context>
    <name>acervo::NotePane</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>écriture…</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versions de cette note</translation>
    </message>
    <message>
        <source>Save the note as a file</source>
        <translation>Enregistrer la note dans un fichier</translation>
    </message>
    <message>
        <source>Note.md</source>
        <translation>Note.md</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Text (*.txt)</source>
        <translation>Markdown (*.md);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La note telle qu’elle se lit</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Another note on this article</source>
        <translation>Une autre note sur cet article</translation>
    </message>
</context>
<context>
    <name>acervo::NoteReading</name>
    <message>
        <source>Note, as it reads</source>
        <translation>Note, telle qu’elle se lit</translation>
    </message>
    <message>
        <source>Only the beginning is shown. All of it stands where you write.</source>
        <translation>Seul le début est montré. Elle est entière là où vous l’écrivez.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source> (gone)</source>
        <translation> (disparu)</translation>
    </message>
    <message>
        <source> (in the trash)</source>
        <translation> (dans la corbeille)</translation>
    </message>
</context>
<context>
    <name>acervo::NoteTabs</name>
    <message>
        <source>Notes on this article</source>
        <translation>Notes sur cet article</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>acervo::NoteVersionsDialog</name>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source> · as it is now</source>
        <translation> · comme elle est maintenant</translation>
    </message>
    <message>
        <source> · undone</source>
        <translation> · annulée</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versions de cette note</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Differences from the note as it is now</source>
        <translation>Différences avec la note comme elle est maintenant</translation>
    </message>
    <message>
        <source>This note has no versions yet.</source>
        <translation>Cette note n’a pas encore de versions.</translation>
    </message>
    <message>
        <source>The rest is not shown.</source>
        <translation>Le reste n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>acervo::OriginalDialog</name>
    <message>
        <source>It goes on; the rest of it is not shown here.</source>
        <translation>Cela continue&#xa0;; la suite n’est pas montrée ici.</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Texte de l’original</translation>
    </message>
    <message>
        <source>Source of the original</source>
        <translation>Code de l’original</translation>
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
        <translation>Quel original</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Code</translation>
    </message>
</context>
<context>
    <name>acervo::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>acervo::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Escape closes it.</source>
        <translation>Échap la ferme.</translation>
    </message>
</context>
<context>
    <name>acervo::PreviewTable</name>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
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
        <translation>Requêtes précédentes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>acervo::QueryField</name>
    <message>
        <source>Clear the query</source>
        <translation>Effacer la requête</translation>
    </message>
    <message>
        <source>Search words, or country:Venezuela  date:2021..2023</source>
        <translation>Chercher des mots, ou pays:Venezuela  date:2021..2023</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>acervo::QueryWords</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Words anywhere</source>
        <comment>field</comment>
        <translation>Mots n’importe où</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <comment>field</comment>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>Words of the summary</source>
        <comment>field</comment>
        <translation>Mots du résumé</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <comment>field</comment>
        <translation>Mots du texte</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>field</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Words of your notes</source>
        <comment>field</comment>
        <translation>Mots de vos notes</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>field</comment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>field</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>field</comment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>field</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>field</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date, or a range of dates</source>
        <comment>field</comment>
        <translation>Date, ou intervalle de dates</translation>
    </message>
    <message>
        <source>When it was added</source>
        <comment>field</comment>
        <translation>Quand il a été ajouté</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>field</comment>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Read, unread, starred, trashed</source>
        <comment>field</comment>
        <translation>Lu, non lu, favori, à la corbeille</translation>
    </message>
    <message>
        <source>A note, a DOI, an address, a text</source>
        <comment>field</comment>
        <translation>Une note, un DOI, une adresse, un texte</translation>
    </message>
    <message>
        <source>Number in this library</source>
        <comment>field</comment>
        <translation>Numéro dans cette bibliothèque</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <comment>field</comment>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order</comment>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order</comment>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Best match first</source>
        <comment>order</comment>
        <translation>Plus pertinents d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order</comment>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Last added first</source>
        <comment>order</comment>
        <translation>Derniers ajoutés d’abord</translation>
    </message>
    <message>
        <source>No field “%1”.</source>
        <translation>Pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023, 2023-02, 2023-02-16 or 2021..2023.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2023, 2023-02, 2023-02-16 ou 2021..2023.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end.</source>
        <translation>Il manque un guillemet à la fin.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Il manque une parenthèse fermante.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Une parenthèse fermante n’a pas d’ouvrante.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>«&#xa0;%1&#xa0;» demande quelque chose des deux côtés.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other; the rest is searched as words.</source>
        <translation>Il y a trop de parenthèses imbriquées&#xa0;; le reste est cherché comme des mots.</translation>
    </message>
    <message>
        <source>As the collection is arranged</source>
        <comment>order</comment>
        <translation>Dans l’ordre de la collection</translation>
    </message>
    <message>
        <source>Unread first</source>
        <comment>order</comment>
        <translation>Non lus d’abord</translation>
    </message>
</context>
<context>
    <name>acervo::RecentlyReadBox</name>
    <message>
        <source>A part of the title</source>
        <translation>Une partie du titre</translation>
    </message>
    <message>
        <source>Title of what was read</source>
        <translation>Titre de ce qui a été lu</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lus récemment</translation>
    </message>
</context>
<context>
    <name>acervo::ReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Text (*.txt)</source>
        <translation>Tableaux (*.csv);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>acervo::ReportWords</name>
    <message>
        <source>%1 added</source>
        <translation>ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not wanted</source>
        <translation>non voulus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>illisibles&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) replaced</source>
        <translation>
            <numerusform>%n caractère remplacé</numerusform>
            <numerusform>%n caractères remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n character(s) could not be read and were replaced. Where letters are wrong, save it as UTF-8 and import it again.</source>
        <translation>
            <numerusform>%1&#xa0;: %n caractère n’a pas pu être lu et a été remplacé. Si des lettres sont fausses, enregistrez-le en UTF-8 et importez-le à nouveau.</numerusform>
            <numerusform>%1&#xa0;: %n caractères n’ont pas pu être lus et ont été remplacés. Si des lettres sont fausses, enregistrez-le en UTF-8 et importez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>non voulus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>characters replaced</source>
        <translation>caractères remplacés</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Rien n’a pu être importé</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
    <message>
        <source>%1 in the trash</source>
        <translation>à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n of tags, collections, saved searches and rules</source>
        <translation>
            <numerusform>%n parmi étiquettes, collections, recherches enregistrées et règles</numerusform>
            <numerusform>%n parmi étiquettes, collections, recherches enregistrées et règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2” by a rule</source>
        <translation>%1 étiquetés «&#xa0;%2&#xa0;» par une règle</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out</source>
        <translation>
            <numerusform>%n image omise</numerusform>
            <numerusform>%n images omises</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures that are not saved with their page</source>
        <translation>images qui ne sont pas enregistrées avec leur page</translation>
    </message>
    <message>
        <source>pictures of more than 2 MB, or 20 MB an article</source>
        <translation>images de plus de 2 Mo, ou de 20 Mo par article</translation>
    </message>
    <message>
        <source>damaged pictures</source>
        <translation>images endommagées</translation>
    </message>
    <message>
        <source>pictures that are no PNG, JPEG, GIF or WebP</source>
        <translation>images qui ne sont ni PNG, ni JPEG, ni GIF, ni WebP</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>Omises : %1 : %2</translation>
    </message>
    <message>
        <source>tags, collections, saved searches and rules</source>
        <translation>étiquettes, collections, recherches enregistrées et règles</translation>
    </message>
    <message>
        <source>tagged “%1” by a rule</source>
        <translation>étiquetés «&#xa0;%1&#xa0;» par une règle</translation>
    </message>
</context>
<context>
    <name>acervo::RowSentence</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>étiqueté %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
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
        <translation>une note libre</translation>
    </message>
</context>
<context>
    <name>acervo::RulePane</name>
    <message>
        <source>Also by itself, on what an import adds</source>
        <translation>Aussi d’elle-même, sur ce qu’une importation ajoute</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Gets the tag</source>
        <translation>Reçoit l’étiquette</translation>
    </message>
    <message>
        <source>On imports</source>
        <translation>Aux importations</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What the rule would tag</source>
        <translation>Ce que la règle étiquetterait</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A tag, known or new</source>
        <translation>Une étiquette, connue ou nouvelle</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>A query: country:VE &quot;worker control&quot;</source>
        <translation>Une requête&#xa0;: pays:VE &quot;contrôle ouvrier&quot;</translation>
    </message>
    <message>
        <source>gets the tag</source>
        <translation>reçoit l’étiquette</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Les étiqueter</translation>
    </message>
    <message>
        <source>What a rule would tag is shown here before it runs.</source>
        <translation>Ce qu’une règle étiquetterait se voit ici avant qu’elle agisse.</translation>
    </message>
    <message>
        <source>Nothing to tag: nothing matches that does not bear the tag already.</source>
        <translation>Rien à étiqueter&#xa0;: rien ne correspond qui ne porte déjà l’étiquette.</translation>
    </message>
    <message>
        <source>Would tag %1:</source>
        <translation>Étiquetterait %1&#xa0;:</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>Tagged %1. Ctrl+Z in the window takes it back.</source>
        <translation>Étiqueté&#xa0;: %1. Ctrl+Z dans la fenêtre l’annule.</translation>
    </message>
</context>
<context>
    <name>acervo::SampleBanner</name>
    <message>
        <source>This is a sample library. Try anything.</source>
        <translation>Ceci est une bibliothèque d’exemple. Essayez tout.</translation>
    </message>
    <message>
        <source>Start my own…</source>
        <translation>Commencer la mienne…</translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation>Garder celle-ci…</translation>
    </message>
</context>
<context>
    <name>acervo::SelectionPane</name>
    <message>
        <source>Tag %1…</source>
        <translation>Étiqueter %1…</translation>
    </message>
    <message>
        <source>Add a country or topic to %1…</source>
        <translation>Ajouter un pays ou un thème à %1…</translation>
    </message>
    <message>
        <source>Correct the facts of %1…</source>
        <translation>Corriger les données de %1…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exporter %1…</translation>
    </message>
    <message>
        <source>Take %1 out of the trash</source>
        <translation>Sortir %1 de la corbeille</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articles sélectionnés</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>articles</comment>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>On all of them</source>
        <translation>Sur tous</translation>
    </message>
    <message>
        <source>On some of them</source>
        <translation>Sur certains</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>Marquer comme lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark %1 as unread</source>
        <translation>Marquer comme non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Mettre %1 en favori</translation>
    </message>
    <message>
        <source>Take the stars off %1</source>
        <translation>Retirer %1 des favoris</translation>
    </message>
</context>
<context>
    <name>acervo::SelectionValues</name>
    <message>
        <source>%1:</source>
        <comment>a facet, before its values</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, on how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what has “%1”</source>
        <translation>Afficher ce qui a «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>acervo::SelectionWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>; %1 without a date</source>
        <translation>&#xa0;; %1 sans date</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>how many articles</comment>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>how many articles</comment>
        <translation>%1 non lus</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <comment>how many articles</comment>
        <translation>%1 favoris</translation>
    </message>
    <message>
        <source>%1 are selected. Choose a single one for this.</source>
        <comment>articles</comment>
        <translation>%1 sont sélectionnés. Choisissez-en un seul pour cela.</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfController</name>
    <message>
        <source>Another one there has this name already.</source>
        <translation>Une autre y porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Another one has the name “%1” already.</source>
        <translation>Une autre s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Name of the collection (a / puts it below another):</source>
        <translation>Nom de la collection (un / la place sous une autre)&#xa0;:</translation>
    </message>
    <message>
        <source>There is no query to save yet: the list shows all articles.</source>
        <translation>Il n’y a pas encore de requête à enregistrer&#xa0;: la liste montre tous les articles.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name of the search (a / puts it below another):</source>
        <translation>Nom de la recherche (un / la place sous une autre)&#xa0;:</translation>
    </message>
    <message>
        <source>It is saved already, as “%1”.</source>
        <translation>Elle est déjà enregistrée, sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Narrow what is shown to it</source>
        <translation>Y restreindre ce qui est affiché</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New collection below it…</source>
        <translation>Nouvelle collection en dessous…</translation>
    </message>
    <message>
        <source>Let it ask for what the query says now</source>
        <translation>Lui faire demander ce que dit la requête</translation>
    </message>
    <message>
        <source>Save this search below it…</source>
        <translation>Enregistrer cette recherche en dessous…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Below the one above it</source>
        <translation>Sous celle du dessus</translation>
    </message>
    <message>
        <source>Out of what it lies below</source>
        <translation>Hors de celle qui la contient</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfDelegate</name>
    <message>
        <source>Sets of articles that you put together, in your own order.
Drag articles onto one, or press C in the list. + makes one.</source>
        <translation>Ensembles d’articles que vous réunissez, dans votre ordre.
Glissez des articles sur l’une d’elles, ou appuyez sur C dans la liste. + en crée une.</translation>
    </message>
    <message>
        <source>Queries that you gave a name.
+ or Ctrl+D saves the one above.</source>
        <translation>Requêtes auxquelles vous avez donné un nom.
+ ou Ctrl+D enregistre celle du haut.</translation>
    </message>
    <message>
        <source>A click shows it, Ctrl-click narrows what is shown to it. F2 renames, Delete deletes, Ctrl and the arrows move it.</source>
        <translation>Un clic l’affiche, Ctrl+clic y restreint ce qui est affiché. F2 la renomme, Suppr la supprime, Ctrl et les flèches la déplacent.</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfLabels</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Collection %1</source>
        <translation>Collection %1</translation>
    </message>
    <message>
        <source>Saved search %1</source>
        <translation>Recherche enregistrée %1</translation>
    </message>
</context>
<context>
    <name>acervo::ShelfView</name>
    <message>
        <source>Collections and saved searches</source>
        <translation>Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Return shows one, F2 renames it, Insert makes one, Delete deletes.</source>
        <translation>Entrée en affiche une, F2 la renomme, Inser en crée une, Suppr supprime.</translation>
    </message>
</context>
<context>
    <name>acervo::SortBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
</context>
<context>
    <name>acervo::SpellingMarks</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter « %1 » au dictionnaire</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Looking for similar words…</source>
        <translation>Recherche de mots semblables…</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Aucun mot semblable n’est connu</translation>
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
        <translation>%1, indiqué par la source</translation>
    </message>
    <message>
        <source>%1, detected in the text, %2</source>
        <translation>%1, détecté dans le texte, %2</translation>
    </message>
    <message>
        <source>%1, suggested by the text, %2</source>
        <translation>%1, suggéré par le texte, %2</translation>
    </message>
    <message>
        <source>%1, confirmed by you</source>
        <translation>%1, confirmé par vous</translation>
    </message>
    <message>
        <source>%1, rejected by you</source>
        <translation>%1, rejeté par vous</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <translation>%1, ajouté par vous</translation>
    </message>
</context>
<context>
    <name>acervo::StatusLine</name>
    <message>
        <source>Show what is only suggested</source>
        <translation>Montrer ce qui n’est que suggéré</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>montrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>, %1 of them hidden</source>
        <translation>, dont masqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>à examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finish the index</source>
        <translation>Terminer l’index</translation>
    </message>
    <message>
        <source>not all is found yet</source>
        <translation>tout n’est pas encore trouvé</translation>
    </message>
    <message>
        <source>not all is found: the index is not finished</source>
        <translation>tout n’est pas trouvé&#xa0;: l’index n’est pas terminé</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>articles</comment>
        <translation>%1 lus sur %2</translation>
    </message>
</context>
<context>
    <name>acervo::StepArticles</name>
    <message>
        <source>Articles of this step</source>
        <translation>Articles de cette action</translation>
    </message>
    <message>
        <source>Choose a step to see its articles.</source>
        <translation>Choisissez une action pour voir ses articles.</translation>
    </message>
    <message>
        <source>This step was about no article.</source>
        <translation>Cette action ne concernait aucun article.</translation>
    </message>
    <message>
        <source>%1 no longer in the library</source>
        <translation>plus dans la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>acervo::StripWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 of them known only by year or month</source>
        <translation>%1, dont %2 connus seulement par l’année ou le mois</translation>
    </message>
</context>
<context>
    <name>acervo::TagBox</name>
    <message>
        <source>Find or make a tag</source>
        <translation>Chercher ou créer une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>acervo::TagColours</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
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
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Merge “%1” into another…</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» dans une autre…</translation>
    </message>
    <message>
        <source>Describe “%1”…</source>
        <translation>Décrire «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Remove “%1” from all articles</source>
        <translation>Ôter «&#xa0;%1&#xa0;» de tous les articles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (maintenant «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>No tag has the key %1 yet: a right click on a tag in the side bar gives it one.</source>
        <translation>Aucune étiquette n’a encore la touche %1&#xa0;: un clic droit sur une étiquette de la barre latérale lui en donne une.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>New name of the tag (a / puts it below another):</source>
        <translation>Nouveau nom de l’étiquette (un / la met sous une autre)&#xa0;:</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Décrire l’étiquette</translation>
    </message>
    <message>
        <source>What “%1” means:</source>
        <translation>Ce que veut dire «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is on all of that already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur tout cela.</translation>
    </message>
</context>
<context>
    <name>acervo::TagWorkshop</name>
    <message>
        <source>the same but for spaces or marks</source>
        <translation>identiques aux espaces ou signes près</translation>
    </message>
    <message>
        <source>one and many</source>
        <translation>singulier et pluriel</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>à une lettre près</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Jumelles</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Utilisées une fois</translation>
    </message>
    <message>
        <source>On no article</source>
        <translation>Sur aucun article</translation>
    </message>
    <message>
        <source>Which tags</source>
        <translation>Quelles étiquettes</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 étiquettes sur %2</translation>
    </message>
    <message>
        <source>“%1” (%2): %3</source>
        <translation>«&#xa0;%1&#xa0;» (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Delete %1 tags</source>
        <translation>Supprimer %1 étiquettes</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z in the window brings them back.</source>
        <translation>Supprimées. Ctrl+Z dans la fenêtre les ramène.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>acervo::TimeStrip</name>
    <message>
        <source>Articles over time</source>
        <translation>Articles au fil du temps</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sans dates</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Toute la période</translation>
    </message>
</context>
<context>
    <name>acervo::TimelineDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acervo::TimelineView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>acervo::TitleText</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>acervo::TrashController</name>
    <message>
        <source>Show the trash</source>
        <translation>Montrer la corbeille</translation>
    </message>
    <message>
        <source>Show the trash (%1)</source>
        <translation>Montrer la corbeille (%1)</translation>
    </message>
    <message>
        <source>That is in the trash already.</source>
        <translation>C’est déjà à la corbeille.</translation>
    </message>
    <message>
        <source>Nothing of that is in the trash.</source>
        <translation>Rien de cela n’est à la corbeille.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acervo::ValueBox</name>
    <message>
        <source>New topic “%1”</source>
        <translation>Nouveau thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Find a country, region or topic</source>
        <translation>Chercher un pays, une région ou un thème</translation>
    </message>
    <message>
        <source>Country, region or topic</source>
        <translation>Pays, région ou thème</translation>
    </message>
    <message>
        <source>Countries, regions and topics</source>
        <translation>Pays, régions et thèmes</translation>
    </message>
</context>
</TS>
