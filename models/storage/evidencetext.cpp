#include "evidencetext.h"

namespace acervo {

QString evidenceText(const QList<Evidence> &evidence)
{
    QString text;
    for (const Evidence &one : evidence) {
        if (!text.isEmpty())
            text += u';';
        text += QString::number(int(one.field)) + u' ' + QString::number(one.start) + u' ' +
                QString::number(one.end);
    }
    return text;
}

QList<Evidence> evidenceFrom(QStringView text)
{
    QList<Evidence> evidence;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto numbers = part.split(u' ');
        if (numbers.size() == 3)
            evidence.append({.field = TextField(numbers[0].toInt()),
                             .start = numbers[1].toInt(),
                             .end = numbers[2].toInt()});
    }
    return evidence;
}

} // namespace acervo
