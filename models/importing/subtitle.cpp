#include "subtitle.h"

namespace acervo {

using namespace Qt::StringLiterals;

void addSubtitle(ArticleDraft &draft, const QString &subtitle, bool isWork)
{
    if (subtitle.isEmpty() || draft.title.contains(subtitle))
        return;
    const bool isPost = !isWork && draft.doi.isEmpty() && !draft.title.isEmpty() &&
                        draft.date.precision() == PartialDate::Precision::Day;
    if (isPost && draft.summary.isEmpty())
        draft.summary = subtitle;
    else if (!isPost)
        draft.title += draft.title.isEmpty() ? subtitle : QString(u": "_s + subtitle);
    else if (draft.summary != subtitle)
        draft.fields.insert("subtitle"_L1, subtitle);
}

} // namespace acervo
