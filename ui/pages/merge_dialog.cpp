// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/merge_dialog.h"

#include "delegates/cell_delegate.h"
#include "models/text.h"
#include "pages/page.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "xdm/date_reader.h"
#include "xdm/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

using quality::Survivor;

QTableWidget *tableOf(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setItemDelegate(new delegates::CellDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(style::space::rowHeight);
    return table;
}

QString textOf(const QByteArray &cell)
{
    return models::cellText(std::string_view(cell.constData(), std::size_t(cell.size())));
}

/// Most of what the file's sample shows of the column is a day.
bool looksLikeDates(const std::vector<QByteArray> &samples, xdm::DateOrder order)
{
    const auto isDate = [order](const QByteArray &sample) {
        xdm::DateParts parts;
        const auto text = xdm::trimmedCell({sample.constData(), std::size_t(sample.size())});
        return text.size() > 5 && xdm::readDate(text, order, parts) == xdm::DateReading::Read;
    };
    return !samples.empty() && 2 * std::ranges::count_if(samples, isDate) > std::ssize(samples);
}

} // namespace

MergeDialog::MergeDialog(session::Session &session, QWidget *parent)
    : MendDialog(session, QStringLiteral("mergeDialog"), tr("Merge duplicates"), tr("Merge"), parent)
    , m_mending(session.review())
    , m_latest(new QComboBox(this))
    , m_fields(tableOf(QStringLiteral("fieldsTable"), tr("Columns that differ"), this))
    , m_which(wrappingLabel({}, this))
    , m_back(new QPushButton(tr("◀ Previous"), this))
    , m_on(new QPushButton(tr("Next ▶"), this))
    , m_rows(tableOf(QStringLiteral("groupTable"), tr("Rows of this address"), this))
{
    setLines(3);
    addDates();
    layOut();
    connect(m_latest, &QComboBox::currentIndexChanged, this, [this] {
        m_order.dateColumn = m_latest->currentData().toInt();
        lookSoon();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_group - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { goTo(m_group + 1); });
    connect(m_rows, &QTableWidget::cellDoubleClicked, this, &MergeDialog::choose);
    m_rows->installEventFilter(this);
    showGroup();
    lookSoon();
}

void MergeDialog::layOut()
{
    m_latest->setObjectName(QStringLiteral("latestCombo"));
    m_which->setObjectName(QStringLiteral("groupLabel"));
    m_back->setObjectName(QStringLiteral("previousGroupButton"));
    m_on->setObjectName(QStringLiteral("nextGroupButton"));
    for (QPushButton *button : {m_back, m_on})
        button->setAutoDefault(false);
    QLabel *meaning = wrappingLabel(tr("Of the rows that share an address one stays, the latest. What it "
                                       "lacks it gets from the others, which "
                                       "are left out. You can undo it."),
                                    this);
    style::setMuted(*meaning);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("The &latest row is"), m_latest);
    m_fields->setColumnCount(3);
    m_fields->setHorizontalHeaderLabels({tr("Column"), tr("Addresses that differ"), tr("What stays")});
    m_fields->verticalHeader()->hide();
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->setMinimumHeight(4 * style::space::rowHeight);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_which, 1);
    steps->addWidget(m_back);
    steps->addWidget(m_on);
    QLabel *hint = wrappingLabel(tr("Press Enter on a value, or double-click it, to keep that one."), this);
    style::setMuted(*hint);
    m_rows->setMinimumHeight(5 * style::space::rowHeight);
    body()->addWidget(meaning);
    body()->addLayout(form);
    body()->addWidget(m_fields, 1);
    body()->addLayout(steps);
    body()->addWidget(m_rows, 1);
    body()->addWidget(hint);
    setMinimumWidth(3 * style::space::sidePanel);
    resize(minimumWidth(), minimumWidth());
}

void MergeDialog::addDates()
{
    m_latest->addItem(tr("the last one in the file"), -1);
    const auto &statistics = session().file().statistics().columns;
    for (const xdm::ColumnMapping &column : session().columns().mapping().columns) {
        const auto place = std::size_t(column.column);
        const bool dates = column.applied
            && (column.conversion.kind == xdm::ConversionKind::Date
                || column.conversion.kind == xdm::ConversionKind::DateTime);
        if (column.state != xdm::State::Secret
            && (dates
                || (place < statistics.size()
                    && looksLikeDates(statistics[place].samples, column.conversion.order))))
            m_latest->addItem(tr("the one with the latest %1", "name of a column").arg(nameOf(column.column)),
                              column.column);
    }
}

void MergeDialog::look()
{
    if (m_duplicates)
        return preview();
    using Duplicates = session::ReviewMending::Duplicates;
    ask<Duplicates>(m_mending.findDuplicates(), [this](const Duplicates &found) {
        m_duplicates = found;
        if (found)
            preview();
        else
            onPreviewed({});
    });
}

void MergeDialog::preview()
{
    ask<quality::MergePreview>(m_mending.previewMerge(m_duplicates, m_order),
                               [this](const quality::MergePreview &preview) { onPreviewed(preview); });
}

void MergeDialog::onPreviewed(const quality::MergePreview &preview)
{
    m_preview = preview;
    if (preview.groups == 0)
        return say(tr("No two rows share an address."), {}, false);
    qint64 undecided = 0;
    for (const quality::MergePreview::Field &field : preview.fields)
        undecided += field.undecided;
    QStringList lines;
    if (preview.changed > 0)
        lines << tr("%Ln row(s) that stay get values of others.", nullptr, models::plural(preview.changed));
    if (undecided > 0)
        lines << tr("%Ln value(s) are still to be chosen; until then the latest row keeps its own.", nullptr,
                    models::plural(undecided));
    if (const auto samples = qint64(preview.samples.size()); samples < preview.groups)
        lines << tr("The first %Ln address(es) can be looked at here.", nullptr, models::plural(samples));
    say(tr("%Ln address(es) stand in several rows.", nullptr, models::plural(preview.groups)) + u' '
            + tr("%Ln row(s) would be left out.", nullptr, models::plural(preview.rows - preview.groups)),
        lines, true);
    showFields();
    goTo(std::min(m_group, std::max<std::size_t>(preview.samples.size(), 1) - 1));
}

QComboBox *MergeDialog::ruleFor(int column)
{
    auto *rule = new QComboBox(m_fields);
    rule->setObjectName(QStringLiteral("rule%1").arg(column));
    rule->setAccessibleName(tr("What stays of %1").arg(nameOf(column)));
    rule->addItem(tr("the latest value"), int(Survivor::Latest));
    rule->addItem(tr("the first value"), int(Survivor::First));
    rule->addItem(tr("the longest value"), int(Survivor::Longest));
    rule->addItem(tr("what I choose by hand"), int(Survivor::ByHand));
    connect(rule, &QComboBox::currentIndexChanged, this, [this, rule, column] {
        auto &rules = m_order.rules;
        rules.resize(std::max(rules.size(), std::size_t(column) + 1), Survivor::Latest);
        rules[std::size_t(column)] = Survivor(rule->currentData().toInt());
        lookSoon();
    });
    return rule;
}

/// The columns are the same whatever the rules say, so what is there stays and only figures change.
void MergeDialog::showFields()
{
    std::vector<const quality::MergePreview::Field *> fields;
    for (const quality::MergePreview::Field &field : m_preview.fields) {
        if (field.differing > 0)
            fields.push_back(&field);
    }
    const bool anew = m_fields->rowCount() != int(fields.size());
    m_fields->setRowCount(int(fields.size()));
    QWidget *before = m_fields;
    for (int line = 0; line < int(fields.size()); ++line) {
        const quality::MergePreview::Field &field = *fields[std::size_t(line)];
        const auto set = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_fields->setItem(line, column, item);
        };
        set(0, nameOf(field.column));
        set(1, models::number(field.differing));
        if (!anew)
            continue;
        QComboBox *rule = ruleFor(field.column);
        m_fields->setCellWidget(line, 2, rule);
        setTabOrder(before, rule);
        before = rule;
    }
    m_fields->setVisible(!fields.empty());
}

void MergeDialog::goTo(std::size_t group)
{
    if (group < m_preview.samples.size())
        m_group = group;
    showGroup();
}

void MergeDialog::showGroup()
{
    const auto &samples = m_preview.samples;
    const bool some = m_group < samples.size();
    m_back->setEnabled(some && m_group > 0);
    m_on->setEnabled(some && m_group + 1 < samples.size());
    m_rows->setVisible(some);
    if (!some)
        return m_which->clear();
    const quality::MergedGroup &group = samples[m_group];
    const int email = session().columns().mapping().emailColumn(session().columns().schema());
    m_which->setText(tr("Address %1 of %2: %3, in %Ln row(s)", nullptr, models::plural(group.count))
                         .arg(models::number(qint64(m_group) + 1), models::number(m_preview.groups),
                              textOf(group.merged[std::size_t(email)])));
    m_shown = group.differing;
    for (const quality::MergedGroup::Row &row : group.rows) { // what a blank cell gets is to be seen, too
        for (int column = 0; column < int(group.merged.size()); ++column) {
            if (row.row == group.survivor
                && row.cells[std::size_t(column)] != group.merged[std::size_t(column)]
                && std::ranges::find(m_shown, column) == m_shown.end())
                m_shown.push_back(column);
        }
    }
    const int line = m_rows->currentRow();
    const int column = m_rows->currentColumn();
    QStringList names;
    for (const int each : m_shown)
        names << nameOf(each);
    m_rows->clear();
    m_rows->setColumnCount(int(m_shown.size()));
    m_rows->setHorizontalHeaderLabels(names);
    m_rows->setRowCount(int(group.rows.size()) + 1);
    for (int each = 0; each < int(group.rows.size()); ++each) {
        const quality::MergedGroup::Row &row = group.rows[std::size_t(each)];
        const QString number = models::number(row.row + 1);
        fillRow(each, row.row == group.survivor ? tr("Row %1, stays").arg(number) : tr("Row %1").arg(number),
                row.cells, false);
    }
    fillRow(int(group.rows.size()), tr("Becomes"), group.merged, true);
    m_rows->resizeColumnsToContents();
    if (line >= 0 && line < m_rows->rowCount() && column < m_rows->columnCount())
        m_rows->setCurrentCell(line, column);
}

void MergeDialog::fillRow(int line, const QString &name, const std::vector<QByteArray> &cells, bool result)
{
    const quality::MergedGroup &group = m_preview.samples[m_group];
    m_rows->setVerticalHeaderItem(line, new QTableWidgetItem(name));
    for (int at = 0; at < int(m_shown.size()); ++at) {
        const int column = m_shown[std::size_t(at)];
        const QByteArray &cell = cells[std::size_t(column)];
        const auto chosen = m_order.chosen.find({group.first, column});
        const bool mine = !result && chosen != m_order.chosen.end() && chosen->second == cell;
        auto *item = new QTableWidgetItem(mine ? tr("✓ %1", "a value that was chosen").arg(textOf(cell))
                                               : textOf(cell));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont font = m_rows->font();
        font.setBold(result || mine);
        item->setFont(font);
        if (mine)
            item->setData(delegates::GroundRole, int(style::Tone::Good));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2: %3", "row, column, value: read aloud")
                          .arg(name, nameOf(column), cell.isEmpty() ? tr("empty") : textOf(cell)));
        m_rows->setItem(line, at, item);
    }
}

/// The value at hand is the one that stays; once more, and the rule decides again.
void MergeDialog::choose()
{
    const int line = m_rows->currentRow();
    const int at = m_rows->currentColumn();
    if (m_group >= m_preview.samples.size() || at < 0 || std::size_t(at) >= m_shown.size())
        return;
    const quality::MergedGroup &group = m_preview.samples[m_group];
    if (line < 0 || std::size_t(line) >= group.rows.size())
        return;
    const int column = m_shown[std::size_t(at)];
    const QByteArray &cell = group.rows[std::size_t(line)].cells[std::size_t(column)];
    const auto there = m_order.chosen.find({group.first, column});
    if (there != m_order.chosen.end() && there->second == cell)
        m_order.chosen.erase(there);
    else
        m_order.chosen[{group.first, column}] = cell;
    lookSoon();
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(); // not the dialog's own button
            return true;
        }
    }
    return MendDialog::eventFilter(watched, event);
}

void MergeDialog::accept()
{
    if (m_duplicates)
        m_mending.merge(m_duplicates, m_order);
    QDialog::accept();
}

} // namespace pages
