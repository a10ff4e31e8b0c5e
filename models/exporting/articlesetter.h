// ArticleSetter sets one article of a dossier: title, facts, text, source, note. One thread.
#pragma once

#include "articlematter.h"
#include "galley.h"
#include "indexterms.h"
#include "typesetter.h"

namespace acervo {

class BlockSetter;

class ArticleSetter
{
public:
    ArticleSetter(Typesetter &typesetter, const DossierTheme &theme, const DossierSetup &setup);

    // The first line starts a section and carries the destination articleAnchor(index).
    std::vector<LineBox> set(const ArticleMatter &matter, qsizetype index);

    // What the figures of the last article show, in their order.
    const QStringList &figures() const { return m_figures; }

private:
    void setTitle(const ArticleMatter &matter, qsizetype index, Galley &galley);
    void setFacts(const ArticleMatter &matter, Galley &galley);
    void setText(const ArticleMatter &matter, Galley &galley);
    void setSource(const ArticleMatter &matter, Galley &galley);
    void setHighlights(const ArticleMatter &matter, Galley &galley);
    void setLabel(const QString &text, Galley &galley);
    void setNotes(const ArticleMatter &matter, Galley &galley);
    void setNote(const QString &note, const ArticleMatter &matter, Galley &galley);
    Measure fullColumn() const;
    double besideBar() const { return m_theme.indent * 0.75; }
    QList<StyledText> factTexts(const ArticleMatter &matter) const;
    void takeFigures(const BlockSetter &setter);
    QByteArray linkTo(IndexKind kind, const QString &text) const;

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    const DossierSetup &m_setup;
    QStringList m_figures;
    const int m_level; // of the titles, among the document's headings
};

// The names of an article's place in the file, and of the place in the contents that lists it.
QByteArray articleAnchor(qsizetype index);
QByteArray entryAnchor(qsizetype index);

} // namespace acervo
