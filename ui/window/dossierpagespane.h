// DossierPagesPane shows a dossier's pages as they will be: at once those of the first articles,
// and soon those of all. GUI thread.
#pragma once

#include "dossierpreview.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace acervo {

class Library;
class PageView;

class DossierPagesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DossierPagesPane(Library &library, QWidget *parent = nullptr);
    ~DossierPagesPane() override;

    // A little later, as more may be changed at once.
    void showPages(const DossierRequest &request);
    void stop();

    // Whether all pages are there.
    bool isWhole() const;

private:
    QWidget *bar();
    void begin();
    void setExtent(const PreviewExtent &extent);
    void showState();

    Library &m_library;
    DossierRequest m_request;
    QTimer m_wait;
    QPointer<DossierPreview> m_preview;
    PreviewExtent m_extent;
    int m_percent = 0;
    QString m_problem;
    PageView *m_view;
    QSpinBox *m_page;
    QLabel *m_state;
};

} // namespace acervo
