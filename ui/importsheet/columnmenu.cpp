#include "columnmenu.h"

#include "importwords.h"

#include <QActionGroup>
#include <QFileInfo>

namespace acervo {

namespace {

// A name is no menu text: & would become a key.
QString shown(QString name)
{
    constexpr qsizetype longest = 40;
    name = name.simplified();
    if (name.size() > longest)
        name = name.first(longest) + u'…';
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ColumnMenu::ColumnMenu(QWidget *parent)
    : QMenu(parent)
{}

void ColumnMenu::choose(const TableReading &table, qsizetype column, std::optional<Meaning> meaning)
{
    ColumnMeanings meanings = table.meanings;
    meanings[column] = meaning;
    Q_EMIT chosen(table.names, meanings);
}

void ColumnMenu::addMeanings(QMenu &menu, const TableReading &table, qsizetype column)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, std::optional<Meaning> meaning) {
        QAction *action = group->addAction(menu.addAction(text));
        action->setCheckable(true);
        action->setChecked(table.meanings[column] == meaning);
        connect(action, &QAction::triggered, this,
                [this, table, column, meaning] { choose(table, column, meaning); });
    };
    add(tr("Nothing: kept as a detail"), std::nullopt);
    menu.addSeparator();
    for (size_t meaning = 0; meaning < meaningCount; ++meaning)
        add(meaningInWords(Meaning(meaning)), Meaning(meaning));
}

void ColumnMenu::showTables(const QList<TableReading> &tables)
{
    clear();
    for (const TableReading &table : tables) {
        if (tables.size() > 1)
            addSection(shown(QFileInfo(table.file).fileName()));
        for (qsizetype column = 0; column < table.names.size(); ++column) {
            const auto &meaning = table.meanings[column];
            const QString text =
                meaning ? tr("%1: %2").arg(shown(table.names[column]), meaningInWords(*meaning))
                        : shown(table.names[column]);
            QMenu *menu = addMenu(text);
            addMeanings(*menu, table, column);
        }
    }
}

void ColumnMenu::showSourcesOf(const QList<TableReading> &tables, const QList<Meaning> &meanings)
{
    clear();
    for (const TableReading &table : tables) {
        addSection(tr("Taken from"));
        for (qsizetype column = 0; column < table.names.size(); ++column) {
            const auto &meaning = table.meanings[column];
            const bool isTaken = meaning && meanings.contains(*meaning);
            QAction *action = addAction(shown(table.names[column]));
            action->setCheckable(true);
            action->setChecked(isTaken);
            connect(action, &QAction::triggered, this, [this, table, column, isTaken, meanings] {
                choose(table, column, isTaken ? std::nullopt : std::optional(meanings.first()));
            });
        }
    }
}

} // namespace acervo
