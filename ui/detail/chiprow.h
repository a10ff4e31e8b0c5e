// ChipRow holds the chips of one article, wrapped into lines. GUI thread.
#pragma once

#include "chip.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace acervo {

class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void showChips(const QList<ChipContent> &chips);
    // What a decision is about: the chip that has the focus, else the first suggestion, else the
    // first detection.
    std::optional<ChipContent> inQuestion() const;
    // Where a pop-up about the chips opens: below the last of them; global.
    QPoint below() const;

Q_SIGNALS:
    void chosen(const acervo::ChipContent &content, Qt::KeyboardModifiers modifiers);
    // What proves the chip that is pointed at; nothing: none is.
    void evidenceWanted(const QList<acervo::Evidence> &evidence);
    void menuWanted(const acervo::ChipContent &content, const QPoint &globalPosition);
    void addWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build(const QList<ChipContent> &chips);
    const ChipContent *focused() const; // of the chip that has the focus; null: none has
    void giveFocusBack(const ChipContent &before);

    QToolButton *m_add;
    QList<ChipContent> m_shown;
};

} // namespace acervo
