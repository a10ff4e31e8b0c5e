// Statement is one prepared statement on the connection's handle, for hot paths: a QSqlQuery costs
// 1.5 to 2.7 times as much there. The thread of its connection; it must end before the connection.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QUtf8StringView>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace acervo {

class Statement
{
public:
    // A statement that can't be prepared says so at the first step.
    Statement(sqlite3 *handle, const char *sql);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;

    // Binds all parameters, in order; the statement begins anew.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    Result<bool> step(); // whether there is a row
    Result<void> run();  // to the end, whatever rows come
    void reset();        // ends a reading; else it keeps its transaction open

    // The first row's first column, or nothing where there is no row.
    Result<std::optional<qint64>> number();

    template <typename Function>
    Result<void> forEachRow(Function function)
    {
        Result<bool> row = step();
        for (; row && *row; row = step())
            function(*this);
        reset();
        if (!row)
            return std::unexpected(row.error());
        return {};
    }

    // Of the row that the last step gave; columns count from 0.
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, qint64(value)); }
    void bindOne(int index, quint32 value) { bindOne(index, qint64(value)); }
    void bindOne(int index, bool value) { bindOne(index, qint64(value)); }
    void bindOne(int index, double value);
    void bindOne(int index, const QString &text); // made valid
    void bindOne(int index, const QByteArray &bytes);
    // Valid, and there until the statement is run: it is not copied.
    void bindOne(int index, QUtf8StringView text);
    void bindOne(int index, std::nullopt_t);
    template <typename Value>
    void bindOne(int index, const std::optional<Value> &value)
    {
        value ? bindOne(index, *value) : bindOne(index, std::nullopt);
    }

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_handle = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error; // of the preparation
};

} // namespace acervo
