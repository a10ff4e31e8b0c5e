// Chip is one country, region, topic or tag of an article. GUI thread. How it is known shows in its
// form: stated by the source, filled; detected, a dashed outline; suggested, a dotted one and a
// question mark; confirmed, a full outline and a tick; added by hand, a full outline and a person;
// rejected, struck through with a cross. A tag is always the person's own and has no mark.
#pragma once

#include "standingwords.h"

#include <QAbstractButton>

namespace acervo {

struct ChipContent
{
    Facet facet{};
    QString value; // canonical, as in a query
    QString label;
    Standing standing = Standing::Stated;
    double confidence = 1;
    QList<Evidence> evidence;
    QStringList words; // those of the evidence, the first few

    // Whether a person may confirm or reject it.
    bool isDecidable() const { return facet != Facet::Tag; }
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
    // The pointer or the focus has come to it: what proves it may be shown. Or it has left.
    void pointedAt(const acervo::ChipContent &content);
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawGround(QPainter &painter) const;
    void drawLabel(QPainter &painter) const;
    QFont labelFont() const;

    ChipContent m_content;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace acervo
