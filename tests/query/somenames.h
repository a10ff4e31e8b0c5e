// SomeNames knows a few countries and regions, as the dictionary of places would.
#pragma once

#include "fold.h"
#include "queryparser.h"

#include <QHash>

namespace acervo {

class SomeNames : public FieldValueNames
{
public:
    std::optional<QString> canonical(Field field, QStringView typed) const override
    {
        static const QHash<QString, QString> countries = {
            {"ve", "VE"},     {"venezuela", "VE"},  {"cu", "CU"}, {"cuba", "CU"},
            {"br", "BR"},     {"brasil", "BR"},     {"ht", "HT"}, {"haiti", "HT"},
            {"brazil", "BR"}, {"costa rica", "CR"}, {"cr", "CR"}, {"bresil", "BR"}};
        static const QHash<QString, QString> regions = {
            {"419", "419"}, {"latin america", "419"}, {"america latina", "419"}};
        const QHash<QString, QString> &names = field == Field::Country ? countries : regions;
        const auto found = names.constFind(folded(typed));
        return found == names.cend() ? std::nullopt : std::optional(*found);
    }
};

} // namespace acervo
