// Asks which date the list shall go to. GUI thread.
#pragma once

#include "partialdate.h"

class QWidget;

namespace acervo {

// As the query understands dates: 2021, 2021-03, "March 2021", last-6-months (its beginning); of a
// range, its end, or its beginning where it is open. Asks again until it is understood; not known:
// the person has changed her mind.
PartialDate askForDate(QWidget *parent);

// The date that such a text leads to; not known where it is none.
PartialDate dateToGoTo(const QString &text, QDate today);

} // namespace acervo
