// RawDatabase is SQLite's C API and nothing else: what floors are measured with. One thread. The
// first call that fails makes all later ones do nothing; isGood() says so.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace acervo {

class RawDatabase
{
public:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    enum class Mode : quint8 { Read, Make };
    RawDatabase(const QString &file, Mode mode);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    bool isGood() const { return m_isGood; }
    void run(const QByteArray &sql);
    Statement prepare(const QByteArray &sql);
    bool step(sqlite3_stmt *statement); // whether there is a row; at the end it is reset
    qint64 number(const QByteArray &sql);

    static void bind(sqlite3_stmt *statement, int index, const QString &text);
    static void bind(sqlite3_stmt *statement, int index, qint64 number);

private:
    sqlite3 *m_handle = nullptr;
    bool m_isGood = false;
};

} // namespace acervo
