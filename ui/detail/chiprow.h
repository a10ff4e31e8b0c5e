// ChipRow holds the chips of one article, wrapped into lines. GUI thread.
#pragma once

#include "chip.h"

#include <QWidget>

namespace acervo {

class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void showChips(const QList<ChipContent> &chips);

Q_SIGNALS:
    void chosen(const acervo::ChipContent &content, Qt::KeyboardModifiers modifiers);

private:
    QList<ChipContent> m_shown;
};

// The chips of an article: countries, regions, topics, tags; without what the person rejected.
// `placeName` gives the label of a country's or region's code.
QList<ChipContent> chipsOf(const Article &article,
                           const std::function<QString(const QString &code)> &placeName);

} // namespace acervo
