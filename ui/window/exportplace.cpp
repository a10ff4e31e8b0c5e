#include "exportplace.h"

#include "filename.h"
#include "quietlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace acervo {

namespace {

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QString withoutSuffix(const QString &name, const QString &suffix)
{
    const bool endsSo = !suffix.isEmpty() && name.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    return endsSo ? name.chopped(suffix.size() + 1) : name;
}

} // namespace

ExportPlace::ExportPlace(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_state(new QuietLabel(style::TextSize::Small))
{
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    choose->setToolTip(tr("Choose the folder and the name"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(style::grid);
    grid->addWidget(labelFor(m_name, tr("Na&me:")), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(labelFor(m_folder, tr("F&older:")), 0, 2);
    grid->addWidget(m_folder, 0, 3);
    grid->addWidget(choose, 0, 4);
    grid->addWidget(m_state, 1, 1, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    connect(choose, &QPushButton::clicked, this, &ExportPlace::chooseFile);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_hasTypedName = true;
        showState();
    });
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        proposeName();
        showState();
    });
}

void ExportPlace::propose(const QString &title, ExportFormat format)
{
    const QString before = exportFormatSuffix(m_format);
    m_title = title;
    m_format = format;
    if (m_hasTypedName) {
        const QString suffix = exportFormatSuffix(format);
        const QString stem = withoutSuffix(m_name->text(), before);
        m_name->setText(suffix.isEmpty() ? stem : stem + u'.' + suffix);
    }
    proposeName();
    showState();
}

void ExportPlace::proposeName()
{
    if (m_hasTypedName)
        return;
    const QString suffix = exportFormatSuffix(m_format);
    const QString name = fileName(m_title, suffix, tr("Articles"));
    m_name->setText(QFileInfo(untakenPath(folder(), name, suffix)).fileName());
}

void ExportPlace::chooseFile()
{
    const QString suffix = exportFormatSuffix(m_format);
    QFileDialog dialog(this, tr("Where to export to"), folder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // it is said here, and on the button
    if (!suffix.isEmpty())
        dialog.setNameFilter(QStringLiteral("*.") + suffix);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(m_name->text());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QFileInfo chosen(dialog.selectedFiles().value(0));
    m_folder->setText(QDir::toNativeSeparators(chosen.absolutePath()));
    m_name->setText(chosen.fileName());
    m_hasTypedName = true;
    showState();
}

QString ExportPlace::folder() const
{
    QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder == u'~' || folder.startsWith(u"~/"))
        folder.replace(0, 1, QDir::homePath());
    return folder;
}

QString ExportPlace::path() const
{
    const QString name = m_name->text().trimmed();
    const QString suffix = exportFormatSuffix(m_format);
    const QString path = QDir::cleanPath(QDir(folder()).filePath(name));
    const bool isWhole = suffix.isEmpty() || withoutSuffix(name, suffix) != name;
    return isWhole ? path : path + u'.' + suffix;
}

QString ExportPlace::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    const QFileInfo target(path());
    const QFileInfo home(target.absolutePath());
    if (!QFileInfo(folder()).isAbsolute() || !home.isDir())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(home.filePath()));
    if (!home.isWritable())
        return tr("Nothing can be written to the folder %1.")
            .arg(QDir::toNativeSeparators(home.filePath()));
    const bool isFolderFormat = exportFormatSuffix(m_format).isEmpty();
    if (isFolderFormat && target.exists() && !(target.isDir() && QDir(path()).isEmpty()))
        return tr("%1 is there already; give it another name.").arg(target.fileName());
    if (target.isDir() && !isFolderFormat)
        return tr("A folder of this name is there.");
    return {};
}

bool ExportPlace::isPossible() const { return problem().isEmpty(); }

bool ExportPlace::isReplacing() const
{
    return isPossible() && QFileInfo::exists(path()) && !QFileInfo(path()).isDir();
}

void ExportPlace::showState()
{
    QString state = problem();
    if (isReplacing())
        state = tr("%1 is there already; it would be replaced.").arg(QFileInfo(path()).fileName());
    m_state->setText(state);
    Q_EMIT changed();
}

} // namespace acervo
