#include "statenames.h"

namespace acervo {

namespace {

struct NamedState
{
    FacetValue state;
    QStringView name;
};

constexpr std::array namedStates = {
    NamedState{unreadState, u"unread"},
    NamedState{FacetValue(StateFlag::Read), u"read"},
    NamedState{FacetValue(StateFlag::Starred), u"starred"},
    NamedState{FacetValue(StateFlag::Trashed), u"trashed"},
    NamedState{FacetValue(StateFlag::HasNote), u"note"},
    NamedState{FacetValue(StateFlag::HasHighlight), u"highlight"},
    NamedState{FacetValue(StateFlag::HasUrl), u"url"},
    NamedState{FacetValue(StateFlag::HasDoi), u"doi"},
    NamedState{FacetValue(StateFlag::HasText), u"text"},
    NamedState{FacetValue(StateFlag::HasSuggestion), u"suggested"},
    NamedState{FacetValue(StateFlag::FreeNote), u"free-note"},
};

} // namespace

QList<FacetValue> allStates()
{
    QList<FacetValue> states;
    for (const NamedState &named : namedStates)
        states.append(named.state);
    return states;
}

QString stateName(FacetValue state)
{
    const auto named = std::ranges::find(namedStates, state, &NamedState::state);
    return named == namedStates.end() ? QString() : named->name.toString();
}

std::optional<FacetValue> stateNamed(QStringView name)
{
    for (const NamedState &named : namedStates) {
        if (name.compare(named.name, Qt::CaseInsensitive) == 0)
            return named.state;
    }
    return {};
}

bool hasState(StateFlags flags, FacetValue state)
{
    return state == unreadState ? (flags & FacetValue(StateFlag::Read)) == 0 : (flags & state) != 0;
}

} // namespace acervo
