#include "jsonteller.h"

#include "jsonplaces.h"
#include "jsonrecord.h"
#include "jsonshape.h"
#include "storedrecord.h"

#include <QJsonArray>
#include <QJsonObject>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressStep = 512 * 1024;

// What a page says of itself (JSON-LD) stands beside the article.
bool isBeside(const QJsonObject &object)
{
    static const QStringList types{u"Organization"_s,
                                   u"WebSite"_s,
                                   u"WebPage"_s,
                                   u"Person"_s,
                                   u"ImageObject"_s,
                                   u"BreadcrumbList"_s,
                                   u"NewsMediaOrganization"_s,
                                   u"SearchAction"_s,
                                   u"CollectionPage"_s,
                                   u"SiteNavigationElement"_s};
    const QJsonValue type = object.value("@type"_L1);
    return types.contains(type.isArray() ? type.toArray().at(0).toString() : type.toString());
}

// Zotero's files and notes belong to an item.
bool isAttachment(const QJsonObject &object)
{
    const QString type = innerRecord(object).value("itemType"_L1).toString();
    return type == "attachment"_L1 || type == "note"_L1 || type == "annotation"_L1;
}

} // namespace

ImportFlow JsonTeller::add(const QJsonDocument &value, qint64 line)
{
    return value.isArray() ? addWrapped(value.array(), line) : addObject(value.object(), line);
}

ImportFlow JsonTeller::bad(ErrorCode code, qint64 line, const QString &words)
{
    return m_sink.badRecord(Error{code, m_path, words, line});
}

ImportFlow JsonTeller::progress(qint64 done)
{
    m_done = done;
    if (done - m_told < progressStep)
        return ImportFlow::GoOn;
    m_told = done;
    return m_sink.progress(done);
}

ImportFlow JsonTeller::addObject(const QJsonObject &object, qint64 line)
{
    if (isBeside(object) || isAttachment(object))
        return ImportFlow::GoOn;
    ArticleDraft draft = isStoredRecord(object) ? storedDraftOf(object) : articleOf(object);
    const bool isEmpty = draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty();
    if (isEmpty && !draft.stored)
        return addWrapped(object, line);
    draft.line = line;
    return m_sink.article(std::move(draft));
}

// A record's place held more records, or none.
ImportFlow JsonTeller::addWrapped(const QJsonValue &value, qint64 line)
{
    const auto place = recordPlace(value);
    if (!place || (place->isOne && place->path.isEmpty()))
        return bad(ErrorCode::RecordEmpty, line);
    QJsonValue inner = value;
    for (const QString &key : place->path)
        inner = inner.isArray() ? inner.toArray().at(key.toInt()) : inner.toObject().value(key);
    QJsonArray records = inner.toArray();
    if (inner.isObject() && place->isOne)
        records.append(inner);
    for (const QJsonValue &record :
         inner.isObject() && !place->isOne ? inner.toObject() : QJsonObject())
        records.append(record);
    for (const QJsonValue &record : std::as_const(records)) {
        const QJsonObject object = record.toObject();
        if (!looksLikeRecord(innerRecord(object)) || isBeside(object) || isAttachment(object))
            continue;
        ArticleDraft draft = articleOf(object);
        draft.line = line;
        if (m_sink.article(std::move(draft)) == ImportFlow::Stop)
            return ImportFlow::Stop;
    }
    return ImportFlow::GoOn;
}

} // namespace acervo
