#include "columnssnapshot.h"

#include "columnsdata.h"
#include "snapshotarchive.h"

#include <filesystem>

namespace acervo {

namespace {

// Raise it when the columns are made of something else, or hold other facts of the same rows.
constexpr quint32 snapshotVersion = 5;

struct Head
{
    quint64 kind = 0x6f76726563610001; // another machine reads its bytes in another order
    quint32 version = snapshotVersion;
    QString library;
    quint64 generation = 0;

    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.kind, self.version, self.library, self.generation);
    }
    bool operator==(const Head &) const = default;
};

} // namespace

ColumnsSnapshot::ColumnsSnapshot(QString file, QString library)
    : m_file(std::move(file))
    , m_library(std::move(library))
{}

bool ColumnsSnapshot::save(const Columns &columns) const
{
    const QString unfinished = m_file + QStringLiteral(".new");
    {
        QFile file(unfinished);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        SnapshotWriter archive(file);
        archive(Head{.library = m_library, .generation = columns.generation()}, *columns.m_data);
        if (!archive.finish()) {
            file.remove();
            return false;
        }
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(unfinished).toStdString(),
                            QFile::encodeName(m_file).toStdString(), error);
    return !error;
}

std::optional<ColumnsSnapshot::Origin> ColumnsSnapshot::originOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    SnapshotReader archive(file);
    Head head;
    archive(head);
    if (!archive.isGood())
        return std::nullopt;
    return Origin{.library = head.library, .generation = head.generation};
}

std::optional<Columns> ColumnsSnapshot::load(quint64 generation) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    SnapshotReader archive(file);
    Head head;
    archive(head);
    if (!archive.isGood() || head != Head{.library = m_library, .generation = generation})
        return std::nullopt;
    Columns columns;
    archive(*columns.m_data);
    if (!archive.finish())
        return std::nullopt;
    columns.m_data->room = qsizetype(columns.m_data->added.capacity());
    return columns;
}

} // namespace acervo
