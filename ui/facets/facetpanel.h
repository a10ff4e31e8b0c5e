// FacetPanel is the side bar: a field to find a value by any part of its name, and the facets below
// it, as the person wants them. GUI thread. It shows what was counted and wishes for edits; the
// query is somebody else's.
#pragma once

#include "facetcounting.h"
#include "facetlabels.h"
#include "facetpreferences.h"
#include "tag.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace acervo {

class FacetView;

class FacetPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(FacetLabels::PlaceName placeName, QWidget *parent = nullptr);

    FacetView &view() { return *m_view; } // for what is dragged onto it and out of it
    FacetCounting counting() const;
    void showCounts(const QList<FacetCounts> &counts);
    void showQuery(const Query &query);    // which facets ask for all of their ticked values
    FacetMode modeOf(Facet facet) const;   // of the query shown
    void showTags(const QList<Tag> &tags); // their colours, keys and descriptions
    void find();                           // the field takes the keys

    QSize sizeHint() const override;

Q_SIGNALS:
    void countingChanged();
    // Wishes. `value` is canonical, as queryedit.h takes it.
    void toggled(acervo::Facet facet, const QString &value);
    void excluded(acervo::Facet facet, const QString &value);
    void only(acervo::Facet facet, const QString &value);
    void noneToggled(acervo::Facet facet);
    void clearWanted(acervo::Facet facet); // nothing of this facet
    void modeChanged(acervo::Facet facet, acervo::FacetMode mode);
    void menuWanted(acervo::Facet facet, acervo::FacetValue value, const QString &name,
                    const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectView();
    void prefer(const FacetPreferences &preferences);
    void arrange();
    void setFound(const QString &part);
    enum class Order { ByCount, ByName, ByUse };
    Order orderOf(Facet facet) const;
    void sort(Facet facet, Order order);
    void rankTags();
    void setMode(Facet facet, FacetMode mode);
    void move(Facet facet, int row);
    void openHeadingMenu(Facet facet, const QPoint &globalPosition);
    void addOrders(QMenu &menu, Facet facet);
    void addGrouping(QMenu &menu);
    void addPlaces(QMenu &menu, Facet facet);
    void fillShownMenu(QMenu &menu);
    void tellEmpty();
    bool keyInField(int key);

    FacetPreferences m_preferences;
    Query m_query;
    bool m_isCounted = false;
    QList<FacetCounts> m_counts;
    QHash<FacetValue, qint64> m_tagUses; // when each was used last
    QLineEdit *m_field;
    QToolButton *m_choose;
    FacetView *m_view;
};

} // namespace acervo
