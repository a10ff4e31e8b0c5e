#include "copymime.h"

#include <QMimeData>
#include <QUrl>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

// Word processors take it over: the second and later lines of an entry stand in.
const QString entryStyle = u"<p style=\"margin-left:0.5in;text-indent:-0.5in\">"_s;

bool isCitation(CopyForm form) { return form == CopyForm::Apa || form == CopyForm::Chicago; }

// Each with its title below it, in UTF-16, as Mozilla began it.
QByteArray mozillaAddresses(const QList<CopiedItem> &items)
{
    QStringList lines;
    for (const CopiedItem &item : items) {
        if (!item.address.isEmpty())
            lines += {item.address, item.title.isEmpty() ? item.address : item.title};
    }
    const QString text = lines.join(u'\n');
    return {reinterpret_cast<const char *>(text.utf16()),
            text.size() * qsizetype(sizeof(char16_t))};
}

} // namespace

QString copiedText(CopyForm form, const QList<CopiedItem> &items)
{
    const bool isList = form == CopyForm::MarkdownLinks && items.size() > 1;
    QStringList texts;
    for (const CopiedItem &item : items) {
        if (!item.text.isEmpty())
            texts += isList ? u"- "_s + item.text : item.text;
    }
    return texts.join(form == CopyForm::Bibtex ? u"\n\n"_s : u"\n"_s);
}

QString copiedHtml(CopyForm form, const QList<CopiedItem> &items)
{
    QStringList fragments;
    for (const CopiedItem &item : items) {
        if (!item.html.isEmpty())
            fragments += item.html;
    }
    if (fragments.isEmpty())
        return {};
    // Who does not know better takes HTML for Latin-1.
    QString html = u"<meta charset=\"utf-8\">"_s;
    if (!isCitation(form) && fragments.size() == 1)
        return html + fragments.first();
    for (QString &fragment : fragments) {
        fragment = isCitation(form) ? entryStyle + fragment + "</p>\n"_L1
                                    : u"<li>"_s + fragment + "</li>\n"_L1;
    }
    const QString all = fragments.join(QString());
    return html + (isCitation(form) ? all : u"<ul>\n"_s + all + "</ul>\n"_L1);
}

QMimeData *clipboardDataOf(CopyForm form, const QList<CopiedItem> &items)
{
    auto *data = new QMimeData;
    data->setText(copiedText(form, items));
    if (const QString html = copiedHtml(form, items); !html.isEmpty())
        data->setHtml(html);
    return data;
}

QMimeData *dragDataOf(const QList<CopiedItem> &items, const QString &file)
{
    QMimeData *data = clipboardDataOf(CopyForm::List, items);
    if (const QByteArray addresses = mozillaAddresses(items); !addresses.isEmpty())
        data->setData(u"text/x-moz-url"_s, addresses);
    if (!file.isEmpty())
        data->setUrls({QUrl::fromLocalFile(file)});
    return data;
}

} // namespace acervo
