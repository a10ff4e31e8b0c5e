// ShelfView is the lower part of the side bar: the person's collections and saved searches. GUI
// thread. As high as its lines, but for a large part of the side bar; it says what is wished for.
//
// Keys: Return shows, Ctrl+Return narrows, F2 renames, Insert makes one, Delete deletes, Ctrl+Up
// and Ctrl+Down move, Ctrl+Right puts it below the one above it, Ctrl+Left takes it out again,
// Space folds.
#pragma once

#include "shelflabels.h"

#include <QTreeView>

namespace acervo {

class ShelfDelegate;

class ShelfView final : public QTreeView
{
    Q_OBJECT

public:
    // What is dragged out of `articles`, a list, can be dropped on a collection.
    explicit ShelfView(const QWidget &articles, QWidget *parent = nullptr);

    ShelfModel &shelf() { return m_model; }
    void setShown(const std::optional<ShelfKey> &key); // what the list shows now
    void choose(const ShelfKey &key);                  // becomes the current line
    const QList<ShelfKey> &folded() const { return m_folded; }
    void setFolded(const QList<ShelfKey> &keys); // also of lines that come later

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void foldedChanged();
    void showWanted(const acervo::ShelfKey &key);
    void narrowWanted(const acervo::ShelfKey &key);
    void makeWanted(acervo::ShelfKind kind, acervo::ShelfId parent);
    void removeWanted(const acervo::ShelfKey &key);
    void moveWanted(acervo::ShelfKind kind, const acervo::MoveItem &to);
    void menuWanted(const acervo::ShelfKey &key, const QPoint &globalPosition);
    // What is dragged; onto the heading: into a new collection.
    void articlesDropped(const acervo::ShelfKey &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void buildLook();
    void connectModel();
    bool keyOn(const QModelIndex &index, const QKeyEvent &event);
    void moveOn(const ShelfKey &key, int arrow);
    void click(const QModelIndex &index, const QPoint &place, Qt::KeyboardModifiers modifiers);
    void setTarget(const QModelIndex &index);            // what is dragged would come there
    QModelIndex targetAt(const QDropEvent &event) const; // of articles; invalid: none
    void rememberLines();
    void restoreLines();
    int linesHeight() const;

    const QWidget &m_articles;
    ShelfLabels m_labels;
    ShelfModel m_model{m_labels};
    ShelfDelegate *m_delegate;
    QList<ShelfKey> m_folded;
    bool m_isRestoring = false;
    std::optional<ShelfKey> m_current; // while the lines are made anew
};

} // namespace acervo
