// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findings_panel.h"

#include "models/review_words.h"
#include "models/text.h"
#include "style/program_style.h"
#include "widgets/flow_layout.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using quality::FindingValue;
using quality::Rule;
using session::RowFilter;

namespace {

constexpr qsizetype shownValues = 100; ///< of one rule

enum Column { What, Where, Count, Columns };

enum Role { RuleRole = Qt::UserRole, TextRole, ColumnRole };

bool isDuplicate(Rule rule)
{
    return rule == Rule::DuplicateEmail || rule == Rule::DuplicateByCase || rule == Rule::DuplicateByBlanks;
}

bool belongsTo(Rule rule, RowFilter filter)
{
    switch (filter) {
    case RowFilter::Ready:
        return quality::isHint(rule);
    case RowFilter::MissingEmail:
        return rule == Rule::MissingEmail;
    case RowFilter::InvalidEmail:
        return rule == Rule::InvalidEmail;
    case RowFilter::DuplicateEmail:
        return isDuplicate(rule);
    case RowFilter::OtherProblems:
        return quality::isHint(rule) || rule == Rule::RequiredMissing || rule == Rule::TooLarge;
    case RowFilter::LeftOutByUser:
        return false;
    case RowFilter::All:
        return true;
    }
    Q_UNREACHABLE();
}

QString wordsOf(const FindingValue &value)
{
    const QString text = models::cellText({value.text.constData(), std::size_t(value.text.size())});
    if (value.suggestion.isEmpty())
        return text;
    return FindingsPanel::tr("%1 → %2", "a value and what should stand in its place")
        .arg(text, models::cellText({value.suggestion.constData(), std::size_t(value.suggestion.size())}));
}

/// How many findings have a suggestion; nothing where not all of them are told.
std::optional<qint64> suggestionsOf(const quality::RuleFindings &found)
{
    qint64 told = 0;
    qint64 suggested = 0;
    for (const FindingValue &value : found.values()) {
        told += value.count;
        suggested += value.suggestion.isEmpty() ? 0 : value.count;
    }
    return told == found.count() ? std::optional(suggested) : std::nullopt;
}

bool hasSuggestions(const quality::RuleFindings &found)
{
    return std::ranges::any_of(found.values(),
                               [](const FindingValue &value) { return !value.suggestion.isEmpty(); });
}

const FindingValue *valueIn(const quality::RuleFindings &found, const FindingValue &wanted)
{
    const auto value = std::ranges::find_if(found.values(), [&wanted](const FindingValue &other) {
        return other.column == wanted.column && other.text == wanted.text;
    });
    return value == found.values().end() ? nullptr : &*value;
}

} // namespace

FindingsPanel::FindingsPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_toggle(button(QStringLiteral("findingsButton"), {}))
    , m_inside(new QWidget(this))
    , m_tree(new QTreeWidget(m_inside))
    , m_showAll(button(QStringLiteral("showAllOfTileButton"), tr("Show all rows")))
    , m_change(button(QStringLiteral("changeFindingButton"), tr("Change…")))
    , m_apply(button(QStringLiteral("applyFindingButton"), tr("Apply")))
    , m_applyAll(button(QStringLiteral("applyAllFindingsButton"), tr("Apply all")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::small);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_inside);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(style::space::small);
    inside->addWidget(m_tree);
    auto *buttons = new widgets::FlowLayout;
    for (QPushButton *each : {m_showAll, m_change, m_apply, m_applyAll})
        buttons->addWidget(each);
    inside->addLayout(buttons);
    m_toggle->setCheckable(true);
    m_inside->hide();
    m_tree->setObjectName(QStringLiteral("findingsTree"));
    m_tree->setAccessibleName(tr("What the check found"));
    m_tree->setAccessibleDescription(tr("Choose one to see its rows."));
    m_tree->setHeaderLabels({tr("Found"), tr("Column"), tr("How often")});
    m_tree->setUniformRowHeights(true);
    m_tree->setMaximumHeight(style::space::sidePanel * 3 / 4);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Where, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);

    session::RowReview &review = session.review();
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_inside->setVisible(open);
        refresh();
    });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &FindingsPanel::showChosen);
    connect(m_showAll, &QPushButton::clicked, this,
            [this] { m_session.review().setFilter(m_session.review().filter()); });
    connect(m_change, &QPushButton::clicked, this, &FindingsPanel::openChange);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_applyAll, &QPushButton::clicked, this, [this] { apply(true); });
    connect(&review, &session::RowReview::checked, this, &FindingsPanel::refresh);
    connect(&review, &session::RowReview::listChanged, this, &FindingsPanel::refresh);
    connect(&review, &session::RowReview::bulkChanged, this, &FindingsPanel::refreshButtons);
    refresh();
}

QPushButton *FindingsPanel::button(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

bool FindingsPanel::isEmpty() const
{
    return m_rules.empty() && !m_session.review().shownFinding();
}

void FindingsPanel::refresh()
{
    const session::RowReview &review = m_session.review();
    const quality::Findings *findings = review.findings();
    m_rules.clear();
    for (int at = 0; findings && at < quality::rules; ++at) {
        if (belongsTo(Rule(at), review.filter()) && findings->of(Rule(at)).count() > 0)
            m_rules.push_back(Rule(at));
    }
    std::ranges::stable_sort(m_rules, std::ranges::greater(),
                             [findings](Rule rule) { return findings->of(rule).count(); });
    qint64 count = 0;
    for (const Rule rule : m_rules)
        count += findings->of(rule).count();
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide what was found")
                                            : tr("What was found: %1").arg(models::number(count)));
    m_toggle->setAccessibleName(m_toggle->text());
    if (m_toggle->isChecked())
        fill();
    refreshButtons();
}

/// Anew; what is chosen and what is open stay so.
void FindingsPanel::fill()
{
    const QSignalBlocker quiet(m_tree);
    std::vector<int> open;
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        if (const QTreeWidgetItem *item = m_tree->topLevelItem(at); item->isExpanded())
            open.push_back(item->data(What, RuleRole).toInt());
    }
    m_tree->clear();
    const quality::Findings *findings = m_session.review().findings();
    for (const Rule rule : m_rules)
        addRule(rule, findings->of(rule));
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *item = m_tree->topLevelItem(at);
        item->setExpanded(m_rules.size() == 1
                          || std::ranges::find(open, item->data(What, RuleRole).toInt()) != open.end());
    }
}

void FindingsPanel::addRule(Rule rule, const quality::RuleFindings &found)
{
    const auto &shown = m_session.review().shownFinding();
    const QStringList headers
        = m_session.file().document() ? m_session.file().document()->uniqueColumns() : QStringList();
    const auto add = [rule](QTreeWidgetItem *item, const QString &what, const QString &where, qint64 count) {
        item->setText(What, what);
        item->setText(Where, where);
        item->setText(Count, models::number(count));
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(What, RuleRole, int(rule));
        item->setData(What, ColumnRole, -1);
        item->setData(What, Qt::AccessibleTextRole,
                      QStringList({what, where, tr("%Ln row(s)", nullptr, models::plural(count))})
                          .join(QStringLiteral(" · ")));
        return item;
    };
    const auto &columns = found.columns();
    const QString where = columns.size() == 1
        ? headers.value(columns.begin()->first)
        : tr("%Ln column(s)", nullptr, models::plural(qint64(columns.size())));
    auto *top = add(new QTreeWidgetItem(m_tree), models::problemOf(rule), where, found.count());
    if (shown && shown->rule == rule && !shown->value)
        m_tree->setCurrentItem(top);
    const auto isSecret = [&mapped = m_session.columns().mapping().columns](int column) {
        return std::ranges::any_of(mapped, [column](const xdm::ColumnMapping &each) {
            return each.column == column && each.state == xdm::State::Secret;
        });
    };
    for (const FindingValue &value : found.values()) {
        if (isSecret(value.column))
            continue;
        if (top->childCount() == shownValues) {
            const qint64 more = qint64(found.values().size()) - shownValues;
            auto *rest
                = new QTreeWidgetItem(top, {tr("and %Ln more value(s)", nullptr, models::plural(more))});
            rest->setFlags(Qt::ItemIsEnabled);
            break;
        }
        auto *item = add(new QTreeWidgetItem(top), wordsOf(value), headers.value(value.column), value.count);
        item->setData(What, TextRole, value.text);
        item->setData(What, ColumnRole, value.column);
        if (shown && shown->rule == rule && shown->value && shown->value->text == value.text
            && shown->value->column == value.column) {
            top->setExpanded(true);
            m_tree->setCurrentItem(item);
        }
    }
}

std::optional<session::ShownFinding> FindingsPanel::chosen() const
{
    const QList<QTreeWidgetItem *> items = m_tree->selectedItems();
    const quality::Findings *findings = m_session.review().findings();
    if (items.isEmpty() || !findings)
        return std::nullopt;
    session::ShownFinding finding {.rule = Rule(items.front()->data(What, RuleRole).toInt())};
    if (const int column = items.front()->data(What, ColumnRole).toInt(); column >= 0) {
        const FindingValue wanted {.text = items.front()->data(What, TextRole).toByteArray(),
                                   .column = column};
        const FindingValue *value = valueIn(findings->of(finding.rule), wanted);
        if (!value)
            return std::nullopt;
        finding.value = *value;
    }
    return finding;
}

void FindingsPanel::showChosen()
{
    if (const auto finding = chosen()) {
        session::RowReview &review = m_session.review();
        finding->value ? review.showFinding(finding->rule, *finding->value)
                       : review.showFinding(finding->rule);
    }
    refreshButtons();
}

void FindingsPanel::refreshButtons()
{
    const session::RowReview &review = m_session.review();
    const auto finding = chosen();
    const bool idle = review.bulkProgress() < 0 && review.earlierEdits() == 0;
    const bool isValue = finding && finding->value;
    m_showAll->setEnabled(review.shownFinding().has_value());
    m_change->setEnabled(idle && isValue && !isDuplicate(finding->rule));
    m_change->setText(m_change->isEnabled() ? tr("Change %1…").arg(models::number(finding->value->count))
                                            : tr("Change…"));
    m_apply->setEnabled(idle && isValue && !finding->value->suggestion.isEmpty());
    m_apply->setText(m_apply->isEnabled() ? tr("Apply to %1").arg(models::number(finding->value->count))
                                          : tr("Apply"));
    const quality::RuleFindings *found = finding ? &review.findings()->of(finding->rule) : nullptr;
    m_applyAll->setEnabled(idle && found && hasSuggestions(*found));
    const auto count = m_applyAll->isEnabled() ? suggestionsOf(*found) : std::nullopt;
    m_applyAll->setText(count ? tr("Apply all %1").arg(models::number(*count)) : tr("Apply all"));
    for (QPushButton *each : {m_change, m_apply}) {
        each->setAccessibleName(each->text());
        each->setAccessibleDescription(isValue ? wordsOf(*finding->value) : QString());
    }
    m_applyAll->setAccessibleName(m_applyAll->text());
    m_applyAll->setAccessibleDescription(finding ? models::problemOf(finding->rule) : QString());
}

void FindingsPanel::apply(bool all)
{
    const auto finding = chosen();
    if (!finding)
        return;
    if (all)
        m_session.review().applySuggestions(finding->rule);
    else if (finding->value)
        m_session.review().applySuggestion(finding->rule, *finding->value);
}

void FindingsPanel::openChange()
{
    const auto finding = chosen();
    if (m_dialog || !finding || !finding->value)
        return;
    const FindingValue &value = *finding->value;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("changeFindingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(models::problemOf(finding->rule));
    dialog->setLabelText(tr("What should stand in the place of “%1”?").arg(QString::fromUtf8(value.text)));
    dialog->setTextValue(QString::fromUtf8(value.suggestion.isEmpty() ? value.text : value.suggestion));
    dialog->setOkButtonText(tr("Change %1").arg(models::number(value.count)));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, finding = *finding](const QString &text) {
        m_session.review().replaceValue(finding.rule, *finding.value, text);
    });
    m_dialog = dialog;
    dialog->open();
}

} // namespace pages
