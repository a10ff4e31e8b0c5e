// DossierOptions is what a person chooses of a dossier. Each choice has a name and named values:
// on the command line, and where a choice is remembered. Values; pure functions; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace acervo {

enum class PaperSize : quint8 { A4, Letter };

// What contents, bookmarks and articles stand under. List: the articles stand as they come; where
// they come by date, under their years. Collections stand as they come in the list, which is their
// own order where the list has it.
enum class DossierGrouping : quint8 { List, Year, Country, Topic, Tag, Collection };

// One article after another, each on a page of its own, or each as one line of a list.
enum class DossierLayout : quint8 { Flow, Page, Line };

enum class DossierMargins : quint8 { Narrow, Normal, Wide };
enum class DossierTextSize : quint8 { Small, Normal, Large };
enum class DossierLook : quint8 { Classic, Modern }; // letters with and without serifs

struct DossierOptions
{
    QString title{};        // empty: the wording's
    QString author{};       // who made it; may be empty
    QString introduction{}; // Markdown, after the cover; may be empty

    PaperSize paper = PaperSize::A4;
    DossierGrouping group = DossierGrouping::List;
    DossierLayout layout = DossierLayout::Flow;
    DossierMargins margins = DossierMargins::Normal;
    DossierTextSize size = DossierTextSize::Normal;
    DossierLook theme = DossierLook::Classic;

    // What goes in.
    bool hasDate = true;     // of the making, on the cover
    bool hasChart = true;    // of the articles over time, on the cover
    bool hasText = true;     // the articles' full text; without it their summaries
    bool hasPictures = true; // of articles and notes
    bool hasNotes = true;
    bool hasHighlights = true; // the passages, with their comments, below the text
    bool hasTags = true;
    bool hasData = true;  // the articles themselves, for import: inside the file
    bool hasIndex = true; // of countries, topics, tags and authors, at the end

    bool operator==(const DossierOptions &) const = default;
};

// The names of the choices: "group", "layout", …, "without".
QStringList dossierOptionNames();
// "year", "country", …; none where there is no such choice. Of "without" several may be given,
// with commas between them.
QStringList dossierOptionValues(const QString &name);
// What setDossierOption() would take: "country"; of "without" all that is left out, with commas.
QString dossierOption(const DossierOptions &options, const QString &name);

// False, and nothing is changed, where there is no such choice or value.
bool setDossierOption(DossierOptions &options, const QString &name, const QString &value);

} // namespace acervo
