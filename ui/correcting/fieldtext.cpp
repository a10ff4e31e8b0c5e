#include "fieldtext.h"

#include "style.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace acervo {

FieldText::FieldText(int linesInSight, QWidget *parent)
    : QPlainTextEdit(parent)
{
    constexpr int line = 3; // its scroll bar, too, keeps off the round corners
    setTabChangesFocus(true);
    setFrameStyle(Box | Plain); // event() draws it
    setLineWidth(line);
    document()->setDocumentMargin(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are wrapped
    setFixedHeight(fontMetrics().lineSpacing() * linesInSight + 2 * style::grid);
}

QString FieldText::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

bool FieldText::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QStyleOptionFrame field;
    field.initFrom(this);
    field.lineWidth = 1;
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &field, &painter, this);
    return true;
}

} // namespace acervo
