// FacetPanel is the side bar: the facets as sections that fold, under each its values with their
// counts. GUI thread. It shows what was counted and wishes for edits; the query is somebody else's.
// A click or Space toggles a value, Ctrl-click or − excludes it, Shift-click or Enter wants only
// it.
#pragma once

#include "facetlabels.h"
#include "facetmodel.h"

#include <QTreeView>

namespace acervo {

class FacetPanel final : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetPanel(FacetLabels::PlaceName placeName, QWidget *parent = nullptr);

    // The facets it has a place for, in the order of their sections: those worth counting.
    static const QList<Facet> &facets();

    void showCounts(const QList<FacetCounts> &counts);
    void setFolded(Facet facet, bool folded);
    bool isFolded(Facet facet) const { return m_folded.contains(facet); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Wishes. `value` is canonical, as queryedit.h takes it.
    void toggled(acervo::Facet facet, const QString &value);
    void excluded(acervo::Facet facet, const QString &value);
    void only(acervo::Facet facet, const QString &value);
    void noneToggled(acervo::Facet facet);
    // The context menu of a value, by right click or its key.
    void menuWanted(acervo::Facet facet, acervo::FacetValue value, const QString &name,
                    const QPoint &globalPosition);
    void foldedChanged(acervo::Facet facet, bool folded);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    enum class Wish : quint8 { Toggle, Exclude, Only };

    void buildLook();
    void connectFolding();
    void openSections(const QModelIndex &parent, int first, int last);
    void noteFolded(const QModelIndex &section, bool folded);
    void act(const QModelIndex &index, Wish wish);

    FacetLabels m_labels;
    FacetModel m_model;
    QList<Facet> m_folded;
    QPersistentModelIndex m_pressed;
};

} // namespace acervo
