#include "collectionbox.h"

namespace acervo {

CollectionBox::CollectionBox(QWidget *parent)
    : TagBox({.placeholder = tr("Find or make a collection"),
              .field = tr("Collection"),
              .list = tr("Collections")},
             tr("New collection “%1”"), parent)
{}

} // namespace acervo
