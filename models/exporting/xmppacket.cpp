#include "xmppacket.h"

#include "cleantext.h"

namespace acervo {

namespace {

// Clean, escaped, and without what XML has no place for.
QString xmlText(const QString &text)
{
    QString clean = cleanLine(text.left(kLongestFact));
    clean.removeIf([](QChar c) { return c == QChar(0xfffe) || c == QChar(0xffff); });
    return clean.toHtmlEscaped();
}

QString element(const char *name, const QString &content)
{
    return content.isEmpty()
               ? QString()
               : QStringLiteral("<%1>%2</%1>\n").arg(QLatin1StringView(name), content);
}

// RDF's list of one.
QString listOf(const char *kind, const QString &text, const char *attributes = "")
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<rdf:%1><rdf:li%2>%3</rdf:li></rdf:%1>")
        .arg(QLatin1StringView(kind), QLatin1StringView(attributes), text);
}

} // namespace

QByteArray xmpPacket(const PdfMetadata &metadata, const QString &language)
{
    constexpr const char *anyLanguage = " xml:lang=\"x-default\"";
    const QString created = metadata.created.toUTC().toString(Qt::ISODate);
    const QString facts =
        element("dc:format", QStringLiteral("application/pdf")) +
        element("dc:title", listOf("Alt", xmlText(metadata.title), anyLanguage)) +
        element("dc:creator", listOf("Seq", xmlText(metadata.author))) +
        element("dc:description", listOf("Alt", xmlText(metadata.subject), anyLanguage)) +
        element("dc:language", listOf("Bag", xmlText(language))) +
        element("pdf:Keywords", xmlText(metadata.keywords)) +
        element("xmp:CreatorTool", QStringLiteral("Acervo")) + element("xmp:CreateDate", created) +
        element("xmp:ModifyDate", created);
    return QByteArrayLiteral("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                             "<rdf:Description rdf:about=\"\""
                             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                             " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                             " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n") +
           facts.toUtf8() + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace acervo
