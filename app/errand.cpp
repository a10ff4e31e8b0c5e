#include "errand.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace acervo {

namespace {

// Two versions may be on one machine, and have other arguments.
QString greeting() { return QStringLiteral("acervo ") + QCoreApplication::applicationVersion(); }

template <typename Write>
QByteArray written(const Write &write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << greeting();
    write(stream);
    return bytes;
}

template <typename Value, typename Read>
std::optional<Value> readFrom(const QByteArray &bytes, const Read &read)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    QString greeted;
    stream >> greeted;
    if (stream.status() != QDataStream::Ok || greeted != greeting())
        return std::nullopt;
    Value value;
    read(stream, value);
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(value)
                                                                : std::nullopt;
}

} // namespace

QByteArray toBytes(const Errand &errand)
{
    return written([&](QDataStream &stream) {
        const Arguments &arguments = errand.arguments;
        stream << arguments.command << arguments.library << arguments.output << arguments.format
               << arguments.file << arguments.json << arguments.values << errand.input
               << errand.activation;
    });
}

std::optional<Errand> errandFrom(const QByteArray &bytes)
{
    return readFrom<Errand>(bytes, [](QDataStream &stream, Errand &errand) {
        Arguments &arguments = errand.arguments;
        stream >> arguments.command >> arguments.library >> arguments.output >> arguments.format >>
            arguments.file >> arguments.json >> arguments.values >> errand.input >>
            errand.activation;
    });
}

QByteArray toBytes(const ErrandAnswer &answer)
{
    return written([&](QDataStream &stream) {
        stream << qint32(answer.exitCode) << answer.out << answer.messages;
    });
}

std::optional<ErrandAnswer> errandAnswerFrom(const QByteArray &bytes)
{
    return readFrom<ErrandAnswer>(bytes, [](QDataStream &stream, ErrandAnswer &answer) {
        qint32 exitCode = 0;
        stream >> exitCode >> answer.out >> answer.messages;
        answer.exitCode = exitCode;
    });
}

} // namespace acervo
