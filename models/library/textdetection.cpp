#include "textdetection.h"

#include "detector.h"
#include "languageguess.h"
#include "topiclexicon.h"
#include "topicmatcher.h"

namespace acervo {

TextDetection detectInText(const QString &title, const QString &summary, const QString &lang)
{
    TextDetection detection;
    detection.lang = lang.isEmpty() ? guessedLanguage(title + u'\n' + summary) : lang;
    static const TopicMatcher topics(standardLexicon());
    detection.topics = topics.topicsIn(title, summary, {}, detection.lang);
    detection.places = Detector::standard().placesIn(title, summary, {});
    return detection;
}

} // namespace acervo
