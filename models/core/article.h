// Article and its parts, as a person sees them; ArticleDraft, as an importer understood one;
// ArticleRow, as the timeline shows one. Values; any thread.
#pragma once

#include "articlefacts.h"
#include "picture.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <memory>

namespace acervo {

struct ArticleRecord;

// An author or editor: family and given name, or one name that must not be taken apart.
struct Person
{
    QString family;
    QString given;
    QString name; // set where family and given are not
    QString role = QStringLiteral("author");

    QString shown() const
    {
        if (!name.isEmpty())
            return name;
        return given.isEmpty() ? family : given + u' ' + family;
    }
    bool operator==(const Person &) const = default;
};

// How we know of a place or topic (DESIGN: "Detected is not decided").
enum class Provenance : quint8 { Stated, Detected, Confirmed, Rejected, Added };

enum class TextField : quint8 { Title, Summary, Body };

// The words that prove a detection: code points of that field of the article, end exclusive.
struct Evidence
{
    TextField field{};
    qint32 start = 0;
    qint32 end = 0;

    bool operator==(const Evidence &) const = default;
};

// A country (ISO 3166-1 alpha-2) or region (UN M49 number, three digits).
struct Place
{
    QString code;
    Provenance provenance = Provenance::Stated;
    double confidence = 1; // 0 to 1; below the detector's threshold it is only suggested
    bool suggested = false;
    QList<Evidence> evidence;

    bool isRegion() const { return !code.isEmpty() && code.front().isDigit(); }
    bool operator==(const Place &) const = default;
};

struct Topic
{
    FacetValue id = 0;
    QString name;
    Provenance provenance = Provenance::Stated;
    double confidence = 1; // as a Place has it
    bool suggested = false;
    QList<Evidence> evidence;

    bool operator==(const Topic &) const = default;
};

// A topic of a lexicon that a text tells of, with the words that do.
struct TopicFinding
{
    QString topic;          // its name in the lexicon
    double confidence = 0;  // 0 to 1
    bool suggested = false; // the confidence is below the matcher's threshold
    QList<Evidence> evidence;

    bool operator==(const TopicFinding &) const = default;
};

// Everything of one article. Topics and tags carry their names.
struct Article
{
    ArticleId id{};
    QString uuid;
    QString title;
    QString summary;
    QString body;
    QString lang; // ISO 639-1, empty when not known
    PartialDate date;
    QString url;
    QString doi;
    QDateTime added; // UTC
    QList<Person> persons;
    QList<Picture> pictures; // that stand in the body, in its order
    QStringList sources;
    QList<Place> places; // countries and regions
    QList<Topic> topics;
    QStringList tags;
    int notes = 0;
    bool read = false;
    bool starred = false;
    bool trashed = false;
    QJsonObject fields; // what the source said beyond these, by its own names

    bool operator==(const Article &) const = default;
};

// What an importer understood of one record. `places` are stated by the source or detected.
struct ArticleDraft
{
    QString title;
    QString summary;
    QString body;
    QString lang;
    PartialDate date;
    QString url;
    QString doi;
    QList<Person> persons;
    QString source;     // site or publication; empty where neither is known
    QStringList topics; // stated, as the source names them
    QList<Place> places;
    QList<TopicFinding> foundTopics; // detected in the text
    QList<PictureFile> pictures;     // that stand in the body; without bytes where they are lost
    LeftOutPictures leftOutPictures; // that it had where it comes from
    qint64 detection = 0;            // the version of what detected; 0: nothing was detected yet
    QJsonObject fields;
    QString raw;     // the record as it stood, where that is more than its fields; may be empty
    qint64 line = 0; // 1-based, where the record begins in its file
    // The article as another library kept it, tags and notes too, where its export says so.
    std::shared_ptr<const ArticleRecord> stored;

    bool operator==(const ArticleDraft &) const = default;
};

// One line of the timeline.
struct ArticleRow
{
    ArticleId id{};
    QString title;
    QString summary; // its beginning: at most 400 characters, white space simplified
    PartialDate date;
    QStringList sources;
    QStringList countries; // ISO codes
    QStringList tags;
    bool read = false;
    bool starred = false;
    bool hasNote = false;
    bool isFreeNote = false; // the summary is what follows its title in the note

    bool operator==(const ArticleRow &) const = default;
};

} // namespace acervo
