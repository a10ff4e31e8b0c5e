#include "pageframe.h"

#include "htmlwriting.h"
#include "jsontext.h"
#include "pageindex.h"

#include <QCryptographicHash>
#include <QFile>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Before the rest is drawn: what only scripts need gets its place.
constexpr QByteArrayView kMarkScripts = "document.documentElement.className = \"scripted\";";

QByteArray resource(const QString &name)
{
    QFile file(u":/acervo/page/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the resource %s is missing", qUtf8Printable(name));
    return file.readAll();
}

const QByteArray &style()
{
    static const QByteArray text = resource(u"page.css"_s);
    return text;
}

const QByteArray &script()
{
    static const QByteArray text =
        resource(u"filter.js"_s) + resource(u"articles.js"_s) + resource(u"page.js"_s);
    return text;
}

QByteArray allowed(QByteArrayView text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() +
           '\'';
}

QByteArray policy()
{
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src " +
           allowed(style()) + "; script-src " + allowed(kMarkScripts) + ' ' + allowed(script());
}

QByteArray dataOf(const PageIndex &index, const PageWording &words)
{
    QByteArray bytes;
    JsonText json(bytes);
    json.beginObject();
    index.write(json);
    json.key("words").beginObject();
    const std::pair<const char *, const QString &> labels[] = {
        {"language", words.language}, {"countries", words.countries},
        {"topics", words.topics},     {"tags", words.tags},
        {"years", words.years},       {"noDate", words.noDate},
        {"filters", words.filters},   {"words", words.words},
        {"wordHint", words.wordHint}, {"clear", words.clear},
        {"all", words.all},           {"fewer", words.fewer},
        {"shown", words.shown},       {"nothing", words.nothing},
        {"reading", words.reading}};
    for (const auto &[key, label] : labels)
        json.key(key).text(label);
    json.endObject();
    json.endObject();
    // Only texts have this character; what looks like a tag would end the element.
    return bytes.replace('<', "\\u003c");
}

} // namespace

void appendPageHead(QByteArray &out, const PageWording &words)
{
    out += "<!DOCTYPE html>\n<html lang=\"";
    appendHtmlText(out, words.language);
    out += "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
           policy() +
           "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Acervo\">\n<link rel=\"icon\" href=\"data:,\">\n";
    appendHtmlElement(out, "title", words.title);
    out += "<style>" + style() + "</style>\n<script>" + kMarkScripts.toByteArray() +
           "</script>\n</head>\n<body>\n<header>\n";
    appendHtmlElement(out, "h1", words.title);
    appendHtmlElement(out, "p", words.subtitle);
    out += "</header>\n<div id=\"filters\"></div>\n<main>\n<div id=\"strip\"></div>\n";
}

void appendPageFoot(QByteArray &out, const PageIndex &index, const PageWording &words)
{
    out += "</main>\n<script type=\"application/json\" id=\"data\">" + dataOf(index, words) +
           "</script>\n<script>" + script() + "</script>\n</body>\n</html>\n";
}

} // namespace acervo
