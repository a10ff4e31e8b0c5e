// ArticleHeader is what stands above an article's text: title, date and source, authors, chips.
// GUI thread.
#pragma once

#include "chiprow.h"
#include "correction.h"
#include "highlight.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace acervo {

class CorrectedLines;
class LinkLabel;
class TitleText;

// The address of an article if it is one that may be opened: http or https. DOIs are resolved by
// doi.org.
QUrl openableAddress(const Article &article);

class ArticleHeader final : public QWidget
{
    Q_OBJECT

public:
    using PlaceName = std::function<QString(const QString &code)>;
    explicit ArticleHeader(PlaceName placeName, QWidget *parent = nullptr);

    void showArticle(const Article &article, const QList<CorrectedFact> &corrected);
    void showEvidence(const QList<Evidence> &evidence); // in the title; none: takes it away
    // The title is larger than it, as everywhere.
    void setTextFont(const QFont &font);
    TitleText &title() const { return *m_title; }
    void showHighlights(const QList<Highlight> &highlights); // those in the title
    std::optional<Passage> selectedPassage() const;          // of the title
    const ChipRow &chips() const { return *m_chips; }

Q_SIGNALS:
    void openWanted(const QUrl &address);
    void valueChosen(acervo::Facet facet, const QString &value, Qt::KeyboardModifiers modifiers);
    void evidenceWanted(const QList<acervo::Evidence> &evidence);
    void chipMenuWanted(const acervo::ChipContent &content, const QPoint &globalPosition);
    void addWanted();
    void restoreWanted(); // out of the trash
    void correctWanted();
    void factRestoreWanted(acervo::Correctable fact); // as the source has it

private:
    void buildCorrect();
    void showFacts(const Article &article);

    PlaceName m_placeName;
    QUrl m_address;
    QString m_titleSource; // as the article has it
    LinkLabel *m_trash;    // says that it is there, and leads out
    TitleText *m_title;
    QLabel *m_date;
    QLabel *m_source;
    LinkLabel *m_link;
    QToolButton *m_correct;
    CorrectedLines *m_corrected;
    QLabel *m_unread; // how a page whose address alone is kept comes to be read
    QLabel *m_authors;
    ChipRow *m_chips;
};

} // namespace acervo
