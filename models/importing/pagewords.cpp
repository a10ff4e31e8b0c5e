#include "pagewords.h"

#include "fold.h"

#include <QHash>
#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Folded, words apart by one space, as foldedWords() gives them.
const QSet<QString> &skipLinks()
{
    static const QSet<QString> set{u"skip to main content"_s,
                                   u"skip to content"_s,
                                   u"skip to navigation"_s,
                                   u"skip navigation"_s,
                                   u"jump to navigation"_s,
                                   u"jump to content"_s,
                                   u"pasar al contenido principal"_s,
                                   u"saltar al contenido"_s,
                                   u"saltar al contenido principal"_s,
                                   u"ir al contenido"_s,
                                   u"ir al contenido principal"_s,
                                   u"pular para o conteudo"_s,
                                   u"pular para o conteudo principal"_s,
                                   u"ir para o conteudo"_s,
                                   u"ir para o conteudo principal"_s,
                                   u"saltar para o conteudo"_s,
                                   u"saltar para o conteudo principal"_s,
                                   u"aller au contenu"_s,
                                   u"aller au contenu principal"_s,
                                   u"passer au contenu"_s,
                                   u"passer au contenu principal"_s};
    return set;
}

const QSet<QString> &furniture()
{
    static const QSet<QString> set{u"pages"_s,
                                   u"paginas"_s,
                                   u"pagination"_s,
                                   u"paginacion"_s,
                                   u"paginacao"_s,
                                   u"pager"_s,
                                   u"load more"_s,
                                   u"show more"_s,
                                   u"read more"_s,
                                   u"more"_s,
                                   u"leer mas"_s,
                                   u"ver mas"_s,
                                   u"cargar mas"_s,
                                   u"ler mais"_s,
                                   u"leia mais"_s,
                                   u"ver mais"_s,
                                   u"carregar mais"_s,
                                   u"lire la suite"_s,
                                   u"lire plus"_s,
                                   u"en savoir plus"_s,
                                   u"voir plus"_s,
                                   u"share"_s,
                                   u"share this"_s,
                                   u"compartir"_s,
                                   u"compartilhar"_s,
                                   u"partilhar"_s,
                                   u"partager"_s,
                                   u"tweet"_s,
                                   u"print"_s,
                                   u"imprimir"_s,
                                   u"imprimer"_s,
                                   u"log in"_s,
                                   u"login"_s,
                                   u"iniciar sesion"_s,
                                   u"entrar"_s,
                                   u"se connecter"_s,
                                   u"add new comment"_s,
                                   u"menu"_s,
                                   u"main menu"_s,
                                   u"main navigation"_s,
                                   u"breadcrumb"_s,
                                   u"you are here"_s,
                                   u"back to top"_s,
                                   u"all rights reserved"_s,
                                   u"todos los derechos reservados"_s,
                                   u"todos os direitos reservados"_s,
                                   u"tous droits reserves"_s,
                                   u"subscribe"_s,
                                   u"older posts"_s,
                                   u"newer posts"_s,
                                   u"older entries"_s,
                                   u"entradas antiguas"_s,
                                   u"entradas mas antiguas"_s,
                                   u"entradas recientes"_s,
                                   u"posts antigos"_s,
                                   u"mais antigos"_s,
                                   u"articles plus anciens"_s,
                                   u"articles precedents"_s,
                                   u"se encuentra usted aqui"_s,
                                   u"usted esta aqui"_s,
                                   u"estas aqui"_s,
                                   u"voce esta aqui"_s,
                                   u"vous etes ici"_s,
                                   u"accept"_s,
                                   u"accept all"_s,
                                   u"ok"_s,
                                   u"aceptar"_s,
                                   u"aceptar todo"_s,
                                   u"aceitar"_s,
                                   u"aceitar todos"_s,
                                   u"accepter"_s,
                                   u"tout accepter"_s,
                                   u"reject"_s,
                                   u"rechazar"_s,
                                   u"rejeitar"_s,
                                   u"refuser"_s,
                                   u"tout refuser"_s,
                                   u"close"_s,
                                   u"cerrar"_s,
                                   u"fechar"_s,
                                   u"fermer"_s,
                                   u"privacy policy"_s,
                                   u"politica de privacidad"_s,
                                   u"politica de privacidade"_s,
                                   u"aviso legal"_s,
                                   u"mentions legales"_s,
                                   u"terms of use"_s,
                                   u"subscribe to our newsletter"_s,
                                   u"sign up for our newsletter"_s,
                                   u"suscribete"_s,
                                   u"suscribirse"_s,
                                   u"assine"_s,
                                   u"s abonner"_s,
                                   u"inscription a la newsletter"_s,
                                   u"all posts"_s,
                                   u"navigation"_s,
                                   u"navegacion"_s,
                                   u"navegacao"_s,
                                   u"charger plus"_s,
                                   u"suivez nous"_s,
                                   u"follow us"_s,
                                   u"siguenos"_s,
                                   u"siga nos"_s,
                                   u"menu principal"_s,
                                   u"sign in"_s,
                                   u"sign up"_s,
                                   u"register"_s,
                                   u"donate"_s,
                                   u"open in app"_s,
                                   u"newsletters"_s,
                                   u"registrarse"_s,
                                   u"cadastre se"_s,
                                   u"s inscrire"_s,
                                   u"connexion"_s,
                                   u"faire un don"_s,
                                   u"doar"_s,
                                   u"donar"_s,
                                   u"facebook"_s,
                                   u"twitter"_s,
                                   u"whatsapp"_s,
                                   u"telegram"_s,
                                   u"linkedin"_s,
                                   u"page suivante"_s,
                                   u"pagina siguiente"_s,
                                   u"proxima pagina"_s};
    return set;
}

const QSet<QString> &pagerWords()
{
    static const QSet<QString> set{
        u"next"_s,     u"last"_s,     u"previous"_s,  u"prev"_s,      u"first"_s,
        u"page"_s,     u"of"_s,       u"siguiente"_s, u"ultima"_s,    u"ultimo"_s,
        u"anterior"_s, u"primera"_s,  u"primero"_s,   u"pagina"_s,    u"de"_s,
        u"seguinte"_s, u"proxima"_s,  u"proximo"_s,   u"primeira"_s,  u"suivant"_s,
        u"suivante"_s, u"dernier"_s,  u"derniere"_s,  u"precedent"_s, u"precedente"_s,
        u"premier"_s,  u"premiere"_s, u"sur"_s,       u"current"_s,   u"actual"_s};
    return set;
}

const QSet<QString> &genericHeadings()
{
    static const QSet<QString> set{
        u"search"_s,    u"search results"_s, u"results"_s,   u"home"_s,       u"articles"_s,
        u"news"_s,      u"blog"_s,           u"archive"_s,   u"archives"_s,   u"all"_s,
        u"latest"_s,    u"buscar"_s,         u"busqueda"_s,  u"resultados"_s, u"inicio"_s,
        u"articulos"_s, u"noticias"_s,       u"archivo"_s,   u"busca"_s,      u"pesquisa"_s,
        u"pesquisar"_s, u"artigos"_s,        u"arquivo"_s,   u"recherche"_s,  u"rechercher"_s,
        u"resultats"_s, u"accueil"_s,        u"actualites"_s};
    return set;
}

const QHash<QString, PageLabel> &labels()
{
    static const QHash<QString, PageLabel> map = [] {
        QHash<QString, PageLabel> result;
        const auto add = [&](PageLabel label, std::initializer_list<QString> list) {
            for (const QString &words : list)
                result.insert(words, label);
        };
        add(PageLabel::Title, {u"title"_s, u"titulo"_s, u"titre"_s, u"headline"_s});
        add(PageLabel::Author,
            {u"author"_s, u"authors"_s, u"author s"_s, u"by"_s, u"written by"_s, u"autor"_s,
             u"autora"_s, u"autores"_s, u"autoras"_s, u"autor a"_s, u"por"_s, u"auteur"_s,
             u"auteurs"_s, u"auteure"_s, u"autrice"_s, u"par"_s});
        add(PageLabel::Summary, {u"summary"_s, u"abstract"_s, u"description"_s, u"resumen"_s,
                                 u"descripcion"_s, u"resumo"_s, u"descricao"_s, u"resume"_s});
        add(PageLabel::Date,
            {u"date"_s, u"published"_s, u"published on"_s, u"posted"_s, u"posted on"_s,
             u"publication date"_s, u"fecha"_s, u"publicado"_s, u"publicado el"_s,
             u"publicado em"_s, u"fecha de publicacion"_s, u"data"_s, u"data de publicacao"_s,
             u"publie"_s, u"publie le"_s, u"date de publication"_s});
        add(PageLabel::Url,
            {u"url"_s, u"link"_s, u"permalink"_s, u"permanent link"_s,
             u"permanent link to this article"_s, u"enlace"_s, u"enlace permanente"_s, u"ligacao"_s,
             u"link permanente"_s, u"lien"_s, u"lien permanent"_s});
        add(PageLabel::Doi, {u"doi"_s});
        add(PageLabel::Topics,
            {u"topic"_s,          u"topics"_s,         u"tag"_s,       u"tags"_s,
             u"categories"_s,     u"category"_s,       u"categorie"_s, u"categoria"_s,
             u"etiqueta"_s,       u"filed under"_s,    u"posted in"_s, u"section"_s,
             u"seccion"_s,        u"secao"_s,          u"rubrique"_s,  u"keywords"_s,
             u"temas"_s,          u"tema"_s,           u"etiquetas"_s, u"categorias"_s,
             u"palabras clave"_s, u"palavras chave"_s, u"themes"_s,    u"mots cles"_s,
             u"etiquettes"_s});
        add(PageLabel::Source, {u"source"_s, u"fuente"_s, u"fonte"_s});
        add(PageLabel::Citation, {u"citation"_s, u"citations"_s, u"citas"_s, u"citacoes"_s});
        add(PageLabel::Image, {u"image"_s, u"imagen"_s, u"imagem"_s, u"photo"_s, u"foto"_s});
        return result;
    }();
    return map;
}

// Nothing that is looked up here is longer; folding a long paragraph for it would only cost time.
constexpr qsizetype maxPhrase = 60;
constexpr qsizetype maxLabel = 45;

bool isPager(QStringView line)
{
    const auto isFigure = [](QStringView word) {
        return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    };
    bool any = false;
    bool mark = false;
    for (const WordSpan &span : words(line)) {
        const QString word = folded(line.sliced(span.start, span.length));
        if (!isFigure(word) && !pagerWords().contains(word))
            return false;
        mark = mark || !isFigure(word) || span.length <= 2;
        any = true;
    }
    return any ? mark : !line.isEmpty() && std::ranges::all_of(line, [](QChar c) {
        return c.isSpace() || QStringView(u"›»‹«…→←<>|·").contains(c);
    });
}

} // namespace

bool isPageMark(QStringView line)
{
    return line.size() <= maxPhrase && skipLinks().contains(foldedWords(line));
}

bool isPageFurniture(QStringView line)
{
    if (line.startsWith(u'©') || line.startsWith("Copyright "_L1) ||
        line.startsWith("Powered by "_L1) || line.startsWith("Proudly powered by "_L1))
        return line.size() <= 200;
    if (line.size() > maxPhrase)
        return false;
    const QString words = foldedWords(line);
    return skipLinks().contains(words) || furniture().contains(words) || isPager(line);
}

QStringView feedName(QStringView line)
{
    for (QLatin1StringView start : {"Subscribe to RSS - "_L1, "Suscribirse a RSS - "_L1,
                                    "Subscrever RSS - "_L1, "Assinar RSS - "_L1, "RSS - "_L1}) {
        if (line.startsWith(start, Qt::CaseInsensitive))
            return line.sliced(start.size()).trimmed();
    }
    return {};
}

bool isGenericHeading(QStringView heading)
{
    return heading.size() <= maxPhrase && genericHeadings().contains(foldedWords(heading));
}

std::optional<PageLabel> pageLabel(QStringView words)
{
    if (words.size() > maxPhrase)
        return std::nullopt;
    const auto found = labels().constFind(foldedWords(words));
    return found == labels().constEnd() ? std::nullopt : std::optional(*found);
}

QStringView labelPart(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && colon <= maxLabel ? line.first(colon).trimmed() : QStringView();
}

} // namespace acervo
