// CorrectedLines says of each fact that the person has corrected what the source says, and gives
// that back with one click. GUI thread.
#pragma once

#include "correction.h"

#include <QWidget>

namespace acervo {

class CorrectedLines final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectedLines(QWidget *parent = nullptr);

    void showCorrected(const QList<CorrectedFact> &corrected); // none: it hides

Q_SIGNALS:
    void restoreWanted(acervo::Correctable fact);

private:
    void add(const CorrectedFact &corrected);

    QList<CorrectedFact> m_shown;
};

} // namespace acervo
