// FacetView shows the facets as sections that fold, under each its values with their counts. GUI
// thread. It shows what was counted and wishes for edits; the query is somebody else's. A click or
// Space toggles a value, Ctrl-click or − excludes it, Shift-click or Enter wants only it.
#pragma once

#include "facetlabels.h"
#include "facetmodel.h"
#include "tag.h"

#include <QElapsedTimer>
#include <QTreeView>

#include <optional>

namespace acervo {

class FacetDelegate;

class FacetView final : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetView(FacetLabels::PlaceName placeName, QWidget *parent = nullptr);

    FacetModel &lines() { return m_model; } // to be told how they are wanted
    void showCounts(const QList<FacetCounts> &counts);
    void showTags(const QList<Tag> &tags); // their colours, keys and descriptions
    void setFolded(Facet facet, bool folded);
    bool isFolded(Facet facet) const { return m_folded.contains(facet); }
    // While something is looked for all sections are open. Not noted as folded or unfolded.
    void setFound(const QString &part);
    void setEmptyText(const QString &text); // said where there is no section
    void chooseFirstValue();                // the current line is the first that is a choice

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Wishes. `value` is canonical, as queryedit.h takes it.
    void toggled(acervo::Facet facet, const QString &value);
    void excluded(acervo::Facet facet, const QString &value);
    void only(acervo::Facet facet, const QString &value);
    void noneToggled(acervo::Facet facet);
    // The context menu of a value or of a heading, by right click or its key.
    void menuWanted(acervo::Facet facet, acervo::FacetValue value, const QString &name,
                    const QPoint &globalPosition);
    void headingMenuWanted(acervo::Facet facet, const QPoint &globalPosition);
    void findWanted(); // values that no list holds
    void sortWanted(acervo::Facet facet);
    void modeWanted(acervo::Facet facet, acervo::FacetMode mode);
    void moveWanted(acervo::Facet facet, int row); // before that row as it is now; or to the end
    void foldedChanged(acervo::Facet facet, bool folded);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    enum class Wish : quint8 { Toggle, Exclude, Only };

    void buildLook();
    void connectFolding();
    void openSections(const QModelIndex &parent, int first, int last);
    void noteFolded(const QModelIndex &section, bool folded);
    void act(const QModelIndex &index, Wish wish);
    void actOnValue(const FacetEntry &entry, Wish wish);
    void click(const QModelIndex &index, const QMouseEvent &event);
    bool keyOnHeading(const QModelIndex &index, const QKeyEvent &event);
    bool keyOnLine(const QModelIndex &index, const QKeyEvent &event);
    bool keyOfFacet(const QModelIndex &index, const QKeyEvent &event);
    QModelIndex above(const QModelIndex &line) const; // the line that it lies below
    QRect mirrored(const QRect &part, const QModelIndex &index) const;
    void dragTo(const QPoint &place);
    void endDrag();

    FacetDelegate *m_delegate;
    FacetLabels m_labels;
    FacetModel m_model;
    QList<Facet> m_folded;
    bool m_finding = false;
    QString m_emptyText;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    std::optional<Facet> m_dragged; // the section that follows the pointer
    int m_dropRow = 0;
    QString m_typed; // for the search by first letters
    QElapsedTimer m_sinceTyped;
};

} // namespace acervo
