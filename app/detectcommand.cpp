// acervo detect --json: JSON Lines on stdin, a line of JSON on stdout for each, also for a bad one.
#include "commands.h"

#include "console.h"
#include "linereader.h"
#include "standardinput.h"
#include "textdetection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acervo {

namespace {

QString fieldName(TextField field)
{
    switch (field) {
    case TextField::Title:
        return QStringLiteral("title");
    case TextField::Summary:
        return QStringLiteral("summary");
    case TextField::Body:
        return QStringLiteral("body");
    }
    return {};
}

QJsonArray evidenceToJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &piece : evidence) {
        array += QJsonObject{
            {"field", fieldName(piece.field)}, {"start", piece.start}, {"end", piece.end}};
    }
    return array;
}

QJsonObject placeToJson(const Place &place)
{
    return {{"value", place.code},
            {"confidence", place.confidence},
            {"suggested", place.suggested},
            {"evidence", evidenceToJson(place.evidence)}};
}

QJsonObject topicToJson(const TopicFinding &topic)
{
    return {{"value", topic.topic},
            {"confidence", topic.confidence},
            {"suggested", topic.suggested},
            {"evidence", evidenceToJson(topic.evidence)}};
}

QJsonObject detectionToJson(const TextDetection &detection)
{
    QJsonArray countries;
    QJsonArray regions;
    for (const Place &place : detection.places)
        (place.isRegion() ? regions : countries) += placeToJson(place);
    QJsonArray topics;
    for (const TopicFinding &topic : detection.topics)
        topics += topicToJson(topic);
    return {{"lang", detection.lang.isEmpty() ? QJsonValue() : QJsonValue(detection.lang)},
            {"countries", countries},
            {"regions", regions},
            {"topics", topics}};
}

// An article's headline and summary are never as long as this.
constexpr qsizetype maxLine = 4 * 1024 * 1024;

// A bad line is answered with the same keys, and what is wrong with it.
QJsonObject answerToBad(const QString &reason)
{
    QJsonObject answer = detectionToJson({});
    answer.insert(QStringLiteral("error"), reason);
    return answer;
}

QJsonObject answerTo(const LineReader::Line &line)
{
    if (line.tooLong)
        return answerToBad(QStringLiteral("the line is longer than %1 bytes").arg(maxLine));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return answerToBad(error.errorString());
    if (!document.isObject())
        return answerToBad(QStringLiteral("not a JSON object"));
    const QJsonObject record = document.object();
    const QJsonValue title = record[u"title"];
    const QJsonValue summary = record[u"summary"];
    if (!title.isString() && !summary.isString())
        return answerToBad(QStringLiteral("neither a title nor a summary"));
    return detectionToJson(
        detectInText(title.toString(), summary.toString(), record[u"lang"].toString()));
}

} // namespace

int runDetect(const Arguments &arguments)
{
    if (!arguments.json || !arguments.values.isEmpty()) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine", "“detect --json” reads its texts from the standard input."));
    }
    StandardInput input;
    LineReader reader(input, maxLine);
    LineReader::Line line;
    LineReader::State state = reader.next(line);
    bool allGood = true;
    for (; state == LineReader::State::Line; state = reader.next(line)) {
        const QJsonObject answer = answerTo(line);
        allGood = allGood && !answer.contains(u"error");
        Console::outBytes(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    }
    if (state == LineReader::State::Failed)
        return Console::fail({.code = ErrorCode::FileUnreadable, .detail = input.errorString()});
    if (!Console::flush())
        return exitcode::failed;
    return allGood ? exitcode::done : exitcode::partlyDone;
}

} // namespace acervo
