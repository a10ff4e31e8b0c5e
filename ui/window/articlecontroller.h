// ArticleController does what a person does to articles: star, mark as read, tag. To the selection
// where several are selected, else to the current article. GUI thread.
#pragma once

#include "article.h"
#include "editoutcome.h"
#include "error.h"
#include "tagchoicemodel.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace acervo {

class Library;
class TagBox;
class TimelineModel;
class TimelineView;

class ArticleController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int readAfter = 3000; // ms that an article is shown before it counts as read

    ArticleController(Library &library, TimelineModel &model, TimelineView &list, QWidget &window);

    QList<ArticleId> targets() const;

public Q_SLOTS:
    void setStarred(bool starred);
    void setRead(bool read);
    void toggleStar();
    void toggleRead();
    void openTagBox();

Q_SIGNALS:
    void failed(const acervo::Error &error);

private:
    bool isOn(int role) const; // of the current article
    void watchReading();
    void showTags();
    void follow(const QFuture<Result<EditOutcome>> &edit);

    Library &m_library;
    TimelineModel &m_model;
    TimelineView &m_list;
    TagBox *m_tagBox;
    QTimer m_reading;
};

} // namespace acervo
