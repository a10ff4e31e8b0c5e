// acervo detect --json: JSON Lines on stdin, a line of JSON on stdout for each, also for a bad one.
#include "commands.h"

#include "console.h"
#include "textdetection.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

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

// The answer to one line; a bad one has the same keys and says what is wrong with it.
QJsonObject answerTo(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (document.isObject()) {
        const QJsonObject record = document.object();
        return detectionToJson(detectInText(record[u"title"].toString(),
                                            record[u"summary"].toString(),
                                            record[u"lang"].toString()));
    }
    QJsonObject answer = detectionToJson({});
    answer.insert(QStringLiteral("error"), error.error != QJsonParseError::NoError
                                               ? error.errorString()
                                               : QStringLiteral("not a JSON object"));
    return answer;
}

} // namespace

int runDetect(const Arguments &arguments)
{
    if (!arguments.json || !arguments.values.isEmpty()) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine", "“detect --json” reads its texts from the standard input."));
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return Console::fail({.code = ErrorCode::FileUnreadable, .detail = input.errorString()});
    }
    bool allGood = true;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            break;
        const QJsonObject answer = answerTo(line.trimmed());
        allGood = allGood && !answer.contains(u"error");
        Console::outBytes(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    }
    if (!Console::flush())
        return exitcode::failed;
    return allGood ? exitcode::done : exitcode::partlyDone;
}

} // namespace acervo
