// CollectionBox is the small box that C opens: as that of the tags, for collections. GUI thread.
#pragma once

#include "tagbox.h"

namespace acervo {

class CollectionBox final : public TagBox
{
    Q_OBJECT

public:
    explicit CollectionBox(QWidget *parent);
};

} // namespace acervo
