// RuleEdits: what a person does to her rules, each as one entry of the journal. The writer's
// thread.
#pragma once

#include "journaledit.h"
#include "rulestore.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class RuleEdits
{
public:
    RuleEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> set(const TagRule &rule);
    Result<EditOutcome> remove(TagRuleId id);

private:
    JournalEdit m_edit;
    RuleStore m_rules;
};

} // namespace acervo
