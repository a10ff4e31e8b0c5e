// What a person corrects of an article's own facts; what she decides about countries and topics is
// a Decision. Values as text, so that they can be kept and compared: a date as ISO has it, as
// precise as it is known, persons as a JSON array. Values; any thread.
#pragma once

#include "article.h"

#include <optional>

namespace acervo {

enum class Correctable : quint8 {
    Title,
    Date,
    Authors,
    Address,
    Doi,
    Language,
    Summary,
    Text,
};

constexpr Correctable correctables[] = {
    Correctable::Title, Correctable::Date,     Correctable::Authors, Correctable::Address,
    Correctable::Doi,   Correctable::Language, Correctable::Summary, Correctable::Text};

// What stands in files and in the journal: "title", "date", "authors", "url", "doi", "lang",
// "summary", "body".
QString nameOf(Correctable fact);
std::optional<Correctable> correctableNamed(QStringView name);

// What a fact is to become.
struct Correction
{
    Correctable fact{};
    QString value;

    bool operator==(const Correction &) const = default;
};

// A fact that the person has corrected, and what the source says of it.
struct CorrectedFact
{
    Correctable fact{};
    QString source; // empty: no source says anything

    bool operator==(const CorrectedFact &) const = default;
};

QString factOf(const Article &article, Correctable fact);
QString factOf(const ArticleDraft &draft, Correctable fact);
void setFact(Article &article, Correctable fact, const QString &value);
void setFact(ArticleDraft &draft, Correctable fact, const QString &value);

// The one form of a value; empty where it says nothing (no such date).
QString tidyFact(Correctable fact, const QString &value);

QString textOfPersons(const QList<Person> &persons);
QList<Person> personsFromText(const QString &text);

} // namespace acervo
