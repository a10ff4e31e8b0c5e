// NoteReading shows a note as it reads: headings, lists, quotations, tables, code. GUI thread.
// Nothing is loaded, from the network or from files; raw HTML is text. Pictures are those that the
// library keeps.
#pragma once

#include "articlelink.h"

#include <QTextBrowser>

class QTextFragment;

namespace acervo {

class PictureCache;
class PictureObject;

class NoteReading final : public QTextBrowser
{
    Q_OBJECT

public:
    // Setting more text than this would hold the window up.
    static constexpr qsizetype longestText = 200'000; // UTF-16 units

    explicit NoteReading(QWidget *parent = nullptr);

    // A longer text is shown up to `longestText`, and the last line says so.
    void showMarkdown(const QString &text);

    void setPictures(PictureCache &cache);

    // What the links of the text that is shown mean (articlelink.h): those that lead nowhere say
    // so, the others what their article is called now.
    void showTargets(const QList<LinkTarget> &targets);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkWanted(const QString &address); // http, https, mailto, or an article's
    void leaveWanted();                      // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placePictures();
    void showTarget(const LinkTarget &target, const QTextFragment &link);

    PictureObject *m_pictures;
};

} // namespace acervo
