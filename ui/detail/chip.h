// Chip is one country, region, topic or tag of an article. GUI thread. What a source states has a
// filled ground; what was detected has a dashed outline, and a question mark where it is only
// suggested.
#pragma once

#include "article.h"

#include <QAbstractButton>

namespace acervo {

struct ChipContent
{
    Facet facet{};
    QString value; // canonical, as in a query
    QString label;
    Provenance provenance = Provenance::Stated;
    bool suggested = false;
    QString evidence; // the words that it was detected by; may be empty

    bool operator==(const ChipContent &) const = default;
};

class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const ChipContent &content, QWidget *parent = nullptr);

    const ChipContent &content() const { return m_content; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const acervo::ChipContent &content, Qt::KeyboardModifiers modifiers);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChipContent m_content;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace acervo
