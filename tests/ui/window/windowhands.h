// What a person's hands do in a window, with real events: dialogs and menus are answered when they
// come up, values of the side bar are found by their names.
#pragma once

#include "facetview.h"
#include "windowfixture.h"

#include <QApplication>
#include <QTimer>

namespace acervo {

// Runs the function once a widget of this kind stands in front of all others, as a pop-up or modal.
template <typename Widget, typename Function>
void whenShown(Function function)
{
    auto *watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, function] {
        for (QWidget *front :
             {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
            if (auto *widget = qobject_cast<Widget *>(front); widget && widget->isVisible()) {
                watch->stop();
                watch->deleteLater();
                function(widget);
                return;
            }
        }
    });
    watch->start(10);
}

// Where the value of this name stands in the side bar now; invalid: nowhere.
inline QModelIndex facetValue(const FacetView &panel, const QString &name)
{
    const QAbstractItemModel &model = *panel.model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (const QModelIndex index = model.index(row, 0, parent);
                index.data().toString() == name)
                return index;
        }
    }
    return {};
}

inline void clickFacetValue(FacetView &panel, const QString &name)
{
    const QModelIndex index = facetValue(panel, name);
    QVERIFY2(index.isValid(), qPrintable(name));
    panel.scrollTo(index);
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, panel.visualRect(index).center());
}

} // namespace acervo
