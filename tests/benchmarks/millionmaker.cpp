#include "millionmaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

#include <cmath>

namespace acervo {

namespace {

constexpr const char *countries[] = {
    "Venezuela",  "Brazil",   "Argentina", "Cuba",      "Bolivia",  "Chile",    "Mexico",
    "Ecuador",    "Colombia", "Uruguay",   "Spain",     "Portugal", "France",   "Italy",
    "Germany",    "Greece",   "India",     "Kenya",     "Senegal",  "Nigeria",  "Japan",
    "Peru",       "Paraguay", "Nicaragua", "Guatemala", "Honduras", "Panama",   "Haiti",
    "Canada",     "Ireland",  "Poland",    "Hungary",   "Romania",  "Bulgaria", "Serbia",
    "Turkey",     "Egypt",    "Morocco",   "Algeria",   "Tunisia",  "Ghana",    "Angola",
    "Mozambique", "Zambia",   "Zimbabwe",  "Indonesia", "Vietnam",  "Thailand", "Nepal",
    "Iceland",
};
constexpr const char *languages[] = {"en", "es", "pt", "fr", "de", "it", "ca", "nl", "pl"};

struct Parts
{
    QStringList titles;
    QStringList sentences;
    QStringList authors;
    QList<QStringList> categories;
    QStringList dates;
};

bool readParts(const QString &records, Parts &parts)
{
    QFile file(records);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        parts.titles += record.value(u"title").toString();
        parts.dates += record.value(u"date").toString();
        const QString summary = record.value(u"summary").toString();
        for (const QString &sentence : summary.split(QStringLiteral(". "), Qt::SkipEmptyParts))
            parts.sentences += sentence;
        for (const QJsonValue &author : record.value(u"authors").toArray())
            parts.authors += author.toString();
        QStringList categories;
        for (const QJsonValue &category : record.value(u"categories").toArray())
            categories += category.toString();
        parts.categories += categories;
    }
    return !parts.titles.isEmpty() && !parts.sentences.isEmpty() && !parts.authors.isEmpty();
}

class Maker
{
public:
    Maker(const Parts &parts, const QString &site)
        : m_parts(parts)
        , m_site(site)
    {}

    QByteArray article(int number)
    {
        QJsonObject record;
        record.insert(u"title", title());
        record.insert(u"summary", summary());
        record.insert(u"authors", authors());
        record.insert(u"categories", QJsonArray::fromStringList(one(m_parts.categories)));
        record.insert(u"url", QStringLiteral("https://example.org/%1/%2").arg(m_site).arg(number));
        const auto set = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                record.insert(name, value);
        };
        set(QStringLiteral("date"), date());
        if (chance(90))
            set(QStringLiteral("source"), QStringLiteral("Journal %1").arg(tail(2000) + 1));
        if (chance(80))
            set(QStringLiteral("lang"), QString::fromLatin1(languages[tail(std::size(languages))]));
        if (chance(60))
            set(QStringLiteral("doi"), QStringLiteral("10.5555/%1.%2").arg(m_site).arg(number));
        return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    // A number below `count`, small ones far more often: each next order of magnitude is as likely.
    size_t tail(size_t count)
    {
        return size_t(std::pow(double(count) + 1, m_random.generateDouble())) - 1;
    }
    template <typename T>
    const T &one(const QList<T> &list)
    {
        return list[m_random.bounded(list.size())];
    }

    QString title()
    {
        const QStringList front = one(m_parts.titles).split(u' ');
        const QStringList back = one(m_parts.titles).split(u' ');
        const QStringList both = front.first((front.size() + 1) / 2) + back.sliced(back.size() / 2);
        return both.join(u' ');
    }
    QString summary()
    {
        QStringList sentences;
        for (int i = 4 + m_random.bounded(7); i > 0; --i)
            sentences += one(m_parts.sentences);
        for (int i = chance(60) ? 1 + int(tail(4)) : 0; i > 0; --i)
            sentences += QStringLiteral("The case of %1 is compared")
                             .arg(QString::fromLatin1(countries[tail(std::size(countries))]));
        return sentences.join(QStringLiteral(". "));
    }
    QJsonArray authors()
    {
        QJsonArray authors;
        for (size_t i = 1 + tail(8); i > 0; --i)
            authors.append(one(m_parts.authors));
        return authors;
    }
    QString date()
    {
        const QString &day = one(m_parts.dates);
        return chance(85) ? day : chance(60) ? day.first(7) : chance(75) ? day.first(4) : QString();
    }

    const Parts &m_parts;
    QString m_site;
    QRandomGenerator m_random{20240101};
};

} // namespace

bool makeArticles(const QString &records, const QString &output, int count, const QString &site)
{
    Parts parts;
    QFile file(output);
    if (!readParts(records, parts) || !file.open(QIODevice::WriteOnly))
        return false;
    Maker maker(parts, site);
    for (int number = 1; number <= count; ++number) {
        if (file.write(maker.article(number)) < 0)
            return false;
    }
    return file.flush();
}

} // namespace acervo
