#include "pagephrases.h"

#include "fold.h"

#include <QRegularExpression>

namespace acervo {

namespace {

constexpr qsizetype maxPhrase = 60;
constexpr qsizetype maxNote = 400;

// All expressions are of folded text: small letters, no accents.
const QRegularExpression &invitation()
{
    static const QRegularExpression start(QStringLiteral(
        "^(?:(?:read|see|view|learn) more|continue reading|keep reading|read (?:the )?full "
        "(?:article|story|post)|"
        "(?:leer|ver|saber) mas|seguir leyendo|continuar leyendo|"
        "(?:leia|ler|ver|saiba) mais|continue (?:lendo|a ler)|continuar (?:lendo|a ler)|"
        "lire (?:la suite|plus|l article)|en savoir plus|voir plus|"
        "see also|(?:ver|vea|lea) tambien|te puede interesar|(?:veja|leia) tambem|"
        "(?:a )?(?:voir|lire) aussi)\\b"));
    return start;
}

bool endsInArrow(QStringView line)
{
    return !line.isEmpty() && QStringView(u"→»›>…]").contains(line.back());
}

} // namespace

bool isCount(QStringView line)
{
    static const QRegularExpression count(QStringLiteral(
        "^(?:(?:\\d+|no|sin|nenhum|sem|aucun|zero|one|un|um) "
        "(?:comments?|comentarios?|commentaires?"
        "|repl(?:y|ies)|responses?|respuestas?|respostas?|reponses?|shares?|views?|likes?|visitas?|"
        "vues?)"
        "|(?:leave|add|post) a (?:comment|reply)|(?:deja|dejar|agregar|anadir) (?:un )?comentario"
        "|(?:deixe|deixar) um comentario|(?:laisser|ajouter) un commentaire"
        "|comments (?:off|closed)|(?:log|sign) in (?:or register )?to (?:post|leave|add) "
        "(?:a )?comments?|(?:inicie|inicia|iniciar) sesion (?:o registrese )?para (?:publicar |"
        "enviar |dejar )?(?:un )?comentarios?|(?:comentar|entre para comentar)"
        "|connectez vous pour (?:laisser un commentaire|commenter)"
        "|(?:showing |mostrando |affichage (?:de )?|exibindo )?(?:results? |resultados? "
        "|resultats? )?\\d+ "
        "(?:to |a )?\\d+ (?:of|de|sur) \\d+(?: results?| resultados?| resultats?| articles?)?"
        "|\\d+ (?:results?|resultados?|resultats?)(?: found| encontrados?| trouves?)?"
        "|(?:(?:about|lectura|leitura|lecture|reading time|(?:tiempo|tempo|temps|duree) de "
        "(?:lectura|leitura|lecture))(?: de)? )?\\d+ "
        "min(?:s|utes?|utos?)?(?: (?:read|de lectura|de leitura|de lecture))?)$"));
    return line.size() <= maxPhrase && count.match(foldedWords(line)).hasMatch();
}

bool isInvitation(QStringView line)
{
    if (line.size() > 200)
        return false;
    const QString words = foldedWords(line);
    const QRegularExpressionMatch match = invitation().match(words);
    if (!match.hasMatch())
        return false;
    static const QRegularExpression about(
        QStringLiteral("^ (?:about|sobre|acerca|sur|a propos|(?:d |de |des )?(?:articles?|posts?|"
                       "stories|news|noticias|articulos|entradas|publicaciones|artigos|noticias|"
                       "actualites))\\b"));
    const QString rest = words.sliced(match.capturedEnd());
    return rest.isEmpty() || endsInArrow(line) || rest.contains(about) || line.contains(u'“') ||
           line.contains(u'"') || line.contains(u'«');
}

bool isAgo(QStringView line)
{
    static const QRegularExpression ago(QStringLiteral(
        "^(?:(?:\\d+|an?|one|about an?) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago"
        "|(?:hace|ha|il y a) (?:\\d+|una?|uma?|une?) "
        "(?:segundos?|minutos?|horas?|dias?|semanas?|mes"
        "|meses|anos?|secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)(?: atras)?"
        "|(?:\\d+|uma?) (?:minutos?|horas?|dias?|semanas?|mes|meses|anos?) atras"
        "|just now|yesterday|today|ayer|hoy|ontem|hoje|hier|aujourd hui)$"));
    return line.size() <= maxPhrase && ago.match(foldedWords(line)).hasMatch();
}

bool isCookieNote(QStringView line)
{
    if (line.size() > maxNote || !line.contains(u"cookie", Qt::CaseInsensitive))
        return false;
    static const QRegularExpression note(QStringLiteral(
        "\\b(?:we|this (?:web)?site|our (?:web)?site|accept|policy|settings|preferences|"
        "est[ea] (?:sitio|web|pagina|site)|utilizamos|usamos|aceptar|politica|configuracion|"
        "aceitar|nous|ce site|accepter|gerer|politique|parametres)\\b"));
    return note.match(foldedWords(line)).hasMatch();
}

bool isConsent(QStringView line)
{
    static const QRegularExpression consent(QStringLiteral(
        "^(?:accept|allow|reject|decline|aceptar|permitir|rechazar|aceitar|rejeitar|accepter|"
        "refuser|tout accepter|tout refuser)(?: (?:all|todo|todas?|todos|tout|toutes|cookies|las|"
        "les|os|and|y|e|et|close|continue|continuar|fechar|cerrar|fermer|continuer))*$"));
    return line.size() <= maxPhrase && consent.match(foldedWords(line)).hasMatch();
}

QStringView breadcrumbEnd(QStringView line)
{
    static const QRegularExpression path(
        QStringLiteral(R"(^([^»›>/]{2,20}?)\s*(?:[»›>]|\s/\s).*(?:[»›>]|\s/\s)?\s*([^»›>/]+)$)"));
    static const QRegularExpression home(
        QStringLiteral("^(?:home|inicio|portada|accueil|start|capa|pagina inicial)$"));
    if (line.size() > 200)
        return {};
    const qsizetype last = std::max({line.lastIndexOf(u'»'), line.lastIndexOf(u'›'),
                                     line.lastIndexOf(u'>'), line.lastIndexOf(u" / ") + 1});
    const QRegularExpressionMatch match = path.matchView(line);
    if (last <= 0 || !match.hasMatch() ||
        !home.match(foldedWords(match.capturedView(1))).hasMatch())
        return {};
    return line.sliced(last + 1).trimmed();
}

QStringView withoutInvitation(QStringView text)
{
    static const QRegularExpression end(
        QStringLiteral(R"((?<=[.!?…\]”"])\s*[\[(]?(?:Read more|Continue reading|Keep reading|)"
                       R"(Leer más|Seguir leyendo|Leia mais|Ler mais|Saiba mais|Continue lendo|)"
                       R"(Lire la suite|Lire plus|En savoir plus)[\])]?\s*[.…→»›>]*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringView tail = text.last(std::min(text.size(), maxPhrase));
    const QRegularExpressionMatch match = end.matchView(tail);
    return match.hasMatch() ? text.chopped(tail.size() - match.capturedStart()).trimmed() : text;
}

} // namespace acervo
