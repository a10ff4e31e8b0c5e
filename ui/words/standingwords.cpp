#include "standingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace acervo {

namespace {

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::StandingWords)
};

} // namespace

Standing standingOf(Provenance provenance, bool suggested)
{
    switch (provenance) {
    case Provenance::Stated:
        return Standing::Stated;
    case Provenance::Detected:
        return suggested ? Standing::Suggested : Standing::Detected;
    case Provenance::Confirmed:
        return Standing::Confirmed;
    case Provenance::Rejected:
        return Standing::Rejected;
    case Provenance::Added:
        return Standing::Added;
    }
    return Standing::Stated;
}

QString confidenceInWords(double confidence)
{
    const QString number =
        QLocale().toString(int(std::lround(std::clamp(confidence, 0., 1.) * 100)));
    return StandingWords::tr("%1\u00a0%", "percent, with a space that does not break").arg(number);
}

QString standingInWords(const QString &label, Standing standing, double confidence)
{
    switch (standing) {
    case Standing::Stated:
        return StandingWords::tr("%1, stated by the source").arg(label);
    case Standing::Detected:
        return StandingWords::tr("%1, detected in the text, %2")
            .arg(label, confidenceInWords(confidence));
    case Standing::Suggested:
        return StandingWords::tr("%1, suggested by the text, %2")
            .arg(label, confidenceInWords(confidence));
    case Standing::Confirmed:
        return StandingWords::tr("%1, confirmed by you").arg(label);
    case Standing::Rejected:
        return StandingWords::tr("%1, rejected by you").arg(label);
    case Standing::Added:
        return StandingWords::tr("%1, added by you").arg(label);
    }
    return label;
}

} // namespace acervo
