// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/conversion_panel.h"

#include "delegates/cell_delegate.h"
#include "models/column_words.h"
#include "models/match_words.h"
#include "models/values_model.h"
#include "pages/page.h"
#include "session/column_choices.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/round_edge.h"
#include "xdm/calling_codes.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr std::size_t mostExamples = 4;
constexpr int mostValueRows = 7; // seen at once; more scroll

/// A short word above a control that it names.
QLabel *labelFor(const QString &text, QWidget *control, QVBoxLayout *layout)
{
    auto *label = new QLabel(text, control->parentWidget());
    label->setBuddy(control);
    style::setFont(*label, style::type::small, QFont::DemiBold);
    layout->addWidget(label);
    layout->addWidget(control);
    return label;
}

/// Those whose national numbers can be told, by name.
std::vector<std::pair<QString, QByteArray>> callingCountries()
{
    std::vector<std::pair<QString, QByteArray>> countries;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QByteArray code = QLocale::territoryToCode(territory).toLatin1();
        if (xdm::callingRule(code))
            countries.emplace_back(QLocale::territoryToString(territory), code);
    }
    std::ranges::sort(countries);
    return countries;
}

void showBoth(QLabel *label, QWidget *control, bool visible)
{
    label->setVisible(visible);
    control->setVisible(visible);
}

} // namespace

ConversionPanel::ConversionPanel(const session::FileReading &file, session::ColumnChoices &columns,
                                 QWidget *parent)
    : Card(parent)
    , m_file(file)
    , m_columns(columns)
    , m_values(new models::ValuesModel(file, columns, this))
    , m_name(wrappingLabel({}, this))
    , m_why(wrappingLabel({}, this))
    , m_kind(wrappingLabel({}, this))
    , m_examples(wrappingLabel({}, this))
    , m_warning(wrappingLabel({}, this))
    , m_facts(wrappingLabel({}, this))
    , m_acceptButton(new QPushButton(tr("Accept this"), this))
    , m_chooseButton(new QPushButton(tr("Choose a &field…"), this))
    , m_leaveOutButton(new QPushButton(tr("&Leave out"), this))
{
    setObjectName(QStringLiteral("conversionPanel"));
    setAccessibleName(tr("The chosen column"));
    style::setFont(*m_name, 1, QFont::DemiBold);
    for (QLabel *label : {m_why, m_kind, m_examples, m_facts})
        style::setMuted(*label);
    m_name->setObjectName(QStringLiteral("columnName"));
    m_why->setObjectName(QStringLiteral("columnWhy"));
    m_examples->setObjectName(QStringLiteral("columnExamples"));
    m_warning->setObjectName(QStringLiteral("columnWarning"));
    m_facts->setObjectName(QStringLiteral("columnFacts"));
    style::setFont(*m_facts, style::type::small);
    // It takes the focus, so that keys can bring it into sight.
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setFocusPolicy(Qt::StrongFocus);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("conversionScroll"));
    scroll->setAccessibleName(tr("How the column is turned"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, style::space::tiny, 0);
    layout->setSpacing(style::space::tiny);
    layout->addWidget(m_why);
    layout->addWidget(m_warning);
    layout->addSpacing(style::space::tiny);
    layout->addWidget(m_kind);
    buildChoices(layout);
    buildValues(layout);
    layout->addWidget(m_examples);
    layout->addSpacing(style::space::tiny);
    layout->addWidget(m_facts);
    layout->addStretch();
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // the card's ground shows, once the area has let go of its own
    scroll->viewport()->setAutoFillBackground(false);

    box()->addWidget(m_name);
    box()->addWidget(scroll, 1);
    buildButtons();
    connect(&columns, &session::ColumnChoices::changed, this, &ConversionPanel::refresh);
    connect(&file, &session::FileReading::statisticsChanged, this, &ConversionPanel::refresh);
    refresh();
}

void ConversionPanel::buildChoices(QVBoxLayout *layout)
{
    m_orderCombo = new QComboBox(this);
    m_orderCombo->setObjectName(QStringLiteral("dateOrderCombo"));
    m_orderCombo->addItem(tr("Year, month, day"), int(xdm::DateOrder::YearMonthDay));
    m_orderCombo->addItem(tr("Month, day, year"), int(xdm::DateOrder::MonthDayYear));
    m_orderCombo->addItem(tr("Day, month, year"), int(xdm::DateOrder::DayMonthYear));
    m_orderLabel = labelFor(tr("&Order in the file"), m_orderCombo, layout);
    connect(m_orderCombo, &QComboBox::activated, this, &ConversionPanel::setOrder);

    m_zoneCombo = new QComboBox(this);
    m_zoneCombo->setObjectName(QStringLiteral("timeZoneCombo"));
    m_zoneCombo->setEditable(true);
    m_zoneCombo->setInsertPolicy(QComboBox::NoInsert);
    m_zoneCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zoneCombo->addItem(QString::fromLatin1(zone));
    m_zoneCombo->completer()->setFilterMode(Qt::MatchContains);
    m_zoneCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zoneLabel = labelFor(tr("Times without a &zone are in"), m_zoneCombo, layout);
    connect(m_zoneCombo, &QComboBox::textActivated, this, &ConversionPanel::setZone);
    connect(m_zoneCombo->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { setZone(m_zoneCombo->currentText()); });

    m_countryCombo = new QComboBox(this);
    m_countryCombo->setObjectName(QStringLiteral("phoneCountryCombo"));
    m_countryCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_countryCombo->addItem(tr("Leave as written", "telephone numbers"), QByteArray());
    for (const auto &[name, code] : callingCountries())
        m_countryCombo->addItem(name, code);
    m_countryLabel = labelFor(tr("N&umbers without a country are from"), m_countryCombo, layout);
    connect(m_countryCombo, &QComboBox::activated, this, &ConversionPanel::setCountry);

    m_caseCombo = new QComboBox(this);
    m_caseCombo->setObjectName(QStringLiteral("emailCaseCombo"));
    m_caseCombo->addItem(tr("Keep as in the file"), int(xdm::EmailCase::Keep));
    m_caseCombo->addItem(tr("Turn to lower case"), int(xdm::EmailCase::Fold));
    m_caseLabel = labelFor(tr("&Capital letters"), m_caseCombo, layout);
    m_caseMeaning = wrappingLabel({}, this);
    style::setFont(*m_caseMeaning, style::type::small);
    style::setMuted(*m_caseMeaning);
    layout->addWidget(m_caseMeaning);
    connect(m_caseCombo, &QComboBox::activated, this, [this](int which) {
        m_columns.setEmailCase(xdm::EmailCase(m_caseCombo->itemData(which).toInt()));
    });
}

void ConversionPanel::buildValues(QVBoxLayout *layout)
{
    m_valuesView = new QTableView(this);
    new widgets::RoundEdge(m_valuesView, widgets::RoundEdge::On::Card);
    m_valuesView->setObjectName(QStringLiteral("valuesView"));
    m_valuesView->setAccessibleName(tr("Values of the column and what is sent for them"));
    m_valuesView->setModel(m_values);
    m_valuesView->setItemDelegate(new delegates::CellDelegate(m_valuesView));
    m_valuesView->setShowGrid(false);
    m_valuesView->setFrameShape(QFrame::NoFrame);
    m_valuesView->setTabKeyNavigation(false);
    m_valuesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_valuesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_valuesView->verticalHeader()->hide();
    m_valuesView->verticalHeader()->setDefaultSectionSize(style::space::rowHeight);
    m_valuesView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_valuesView->horizontalHeader()->setHighlightSections(false);
    m_valuesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_valuesView->installEventFilter(this);
    layout->addWidget(m_valuesView);
    connect(m_valuesView, &QTableView::clicked, this, &ConversionPanel::openChoices);
}

void ConversionPanel::buildButtons()
{
    style::setRole(*m_acceptButton, style::ButtonRole::Primary);
    m_acceptButton->setObjectName(QStringLiteral("acceptButton"));
    m_chooseButton->setObjectName(QStringLiteral("chooseFieldButton"));
    m_leaveOutButton->setObjectName(QStringLiteral("leaveOutButton"));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::small);
    for (QPushButton *button : {m_acceptButton, m_chooseButton, m_leaveOutButton}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    box()->addLayout(row);
    connect(m_acceptButton, &QPushButton::clicked, this, [this] {
        if (const auto done = m_columns.accept(m_column); !done)
            Q_EMIT refused(m_column, done.error());
    });
    connect(m_chooseButton, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(m_column); });
    connect(m_leaveOutButton, &QPushButton::clicked, this, [this] { m_columns.leaveOut(m_column); });
}

const xdm::ColumnMapping *ConversionPanel::mapping() const
{
    const auto &all = m_columns.mapping().columns;
    return m_column >= 0 && std::size_t(m_column) < all.size() ? &all[std::size_t(m_column)] : nullptr;
}

void ConversionPanel::setColumn(int column)
{
    m_column = column;
    m_values->setColumn(column);
    refresh();
}

void ConversionPanel::refresh()
{
    const xdm::ColumnMapping *own = mapping();
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_why, m_kind, m_orderLabel, m_orderCombo, m_zoneLabel, m_zoneCombo, m_countryLabel,
             m_countryCombo, m_caseLabel, m_caseCombo, m_caseMeaning, m_valuesView, m_examples, m_warning,
             m_facts, m_acceptButton, m_chooseButton, m_leaveOutButton})
        part->setVisible(own != nullptr);
    if (own)
        return showColumn(*own);
    m_name->setText(tr("Choose a column to see how it is sent."));
}

void ConversionPanel::showColumn(const xdm::ColumnMapping &column)
{
    const bool secret = column.state == xdm::State::Secret;
    const bool mapped = column.state == xdm::State::Mapped;
    m_name->setText(column.header.simplified());
    const auto &all = m_file.statistics().columns;
    const bool counted = std::size_t(column.column) < all.size();
    m_why->setText(
        models::whyWords(column, m_columns.schema(),
                         counted ? all[std::size_t(column.column)].samples : std::vector<QByteArray>()));
    const bool known = mapped && m_columns.schema().field(column.field);
    m_kind->setText(known ? tr("Sent as: %1").arg(models::conversionWords(column.conversion.kind))
                          : QString());
    m_kind->setVisible(known);
    showChoices(column);
    showExamples(column);
    showFacts(column);
    m_acceptButton->setVisible(mapped && !column.applied);
    m_chooseButton->setVisible(!secret && !mapped);
    m_leaveOutButton->setVisible(!secret && mapped);
}

void ConversionPanel::showChoices(const xdm::ColumnMapping &column)
{
    const bool mapped = column.state == xdm::State::Mapped;
    const xdm::ConversionKind kind = column.conversion.kind;
    const bool timed = mapped && kind == xdm::ConversionKind::DateTime;
    const bool dated = timed || (mapped && kind == xdm::ConversionKind::Date);
    const bool identity = mapped && column.field == m_columns.schema().emailPath();
    showBoth(m_orderLabel, m_orderCombo, dated);
    showBoth(m_zoneLabel, m_zoneCombo, timed);
    showBoth(m_caseLabel, m_caseCombo, identity);
    showBoth(m_countryLabel, m_countryCombo, mapped && kind == xdm::ConversionKind::Phone);
    m_countryCombo->setCurrentIndex(std::max(0, m_countryCombo->findData(column.conversion.country)));
    m_orderCombo->setCurrentIndex(m_orderCombo->findData(int(column.conversion.order)));
    m_zoneCombo->setCurrentText(QString::fromLatin1(column.conversion.zone));
    const xdm::EmailCase emailCase = m_columns.mapping().emailCase.value;
    m_caseCombo->setCurrentIndex(m_caseCombo->findData(int(emailCase)));
    m_caseMeaning->setVisible(identity);
    m_caseMeaning->setText(
        emailCase == xdm::EmailCase::Keep
            ? tr("Right for Adobe Commerce: the storefront sends addresses as customers typed them. Ann@ and "
                 "ann@ become two profiles.")
            : tr("Ann@ and ann@ become one profile. Other sources of the same people must do likewise."));
    m_valuesView->setVisible(m_values->hasList() && m_values->rowCount() > 0);
    const int rows = std::min(m_values->rowCount(), mostValueRows) + 1;
    m_valuesView->setFixedHeight(rows * style::space::rowHeight + style::space::tiny);
}

/// How the first values come out, where no list of values says it already.
void ConversionPanel::showExamples(const xdm::ColumnMapping &column)
{
    QStringList lines;
    const auto &all = m_file.statistics().columns;
    const bool wanted = column.state == xdm::State::Mapped && !m_values->hasList();
    if (wanted && std::size_t(column.column) < all.size()) {
        const std::vector<QByteArray> &samples = all[std::size_t(column.column)].samples;
        for (std::size_t i = 0; i < std::min(samples.size(), mostExamples); ++i) {
            const models::Example example
                = models::exampleOf(samples[i], column, m_columns.mapping(), m_columns.schema());
            lines << (example.sent ? tr("%1 → %2", "a value in the file, and as it is sent")
                                         .arg(example.before, example.after)
                                   : tr("%1 → not sent", "a value in the file").arg(example.before));
        }
    }
    if (m_values->hasList() && m_values->refused() > 0)
        lines << tr("%n value(s) are not accepted by the field: choose what is sent.", nullptr,
                    m_values->refused());
    m_examples->setText(lines.join(u'\n'));
    m_examples->setVisible(!lines.isEmpty());
}

/// What the column holds beyond its samples, and what of it speaks against its field.
void ConversionPanel::showFacts(const xdm::ColumnMapping &column)
{
    const quality::ColumnStatistics &statistics = m_file.statistics();
    m_warning->setText(models::columnWarning(statistics, column, m_columns.mapping(), m_columns.schema()));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_facts->setText(models::bulleted(models::columnFacts(statistics, column.column)));
    m_facts->setVisible(!m_facts->text().isEmpty());
}

void ConversionPanel::setOrder(int which)
{
    if (!mapping())
        return;
    xdm::Conversion conversion = mapping()->conversion;
    conversion.order = xdm::DateOrder(m_orderCombo->itemData(which).toInt());
    m_columns.setConversion(m_column, conversion);
}

void ConversionPanel::setCountry(int which)
{
    if (!mapping())
        return;
    xdm::Conversion conversion = mapping()->conversion;
    conversion.country = m_countryCombo->itemData(which).toByteArray();
    m_columns.setConversion(m_column, conversion);
}

void ConversionPanel::setZone(const QString &zone)
{
    if (!mapping() || mapping()->conversion.kind != xdm::ConversionKind::DateTime)
        return;
    xdm::Conversion conversion = mapping()->conversion;
    if (QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        conversion.zone = zone.toLatin1();
    m_columns.setConversion(m_column, conversion);
    m_zoneCombo->setCurrentText(QString::fromLatin1(mapping()->conversion.zone));
}

void ConversionPanel::openChoices(const QModelIndex &index)
{
    const QStringList choices = m_values->choices();
    if (!index.isValid() || choices.isEmpty())
        return;
    auto *menu = new QMenu(m_valuesView);
    menu->setObjectName(QStringLiteral("valueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    const QString now = m_values->index(row, models::ValuesModel::SentAs).data().toString();
    for (const QString &choice : choices) {
        QAction *action
            = menu->addAction(choice, this, [this, row, choice] { m_values->choose(row, choice); });
        action->setCheckable(true);
        action->setChecked(choice == now);
    }
    menu->addSeparator();
    menu->addAction(tr("Do not send this value"), this, [this, row] { m_values->choose(row, {}); });
    const QRect cell = m_valuesView->visualRect(index.siblingAtColumn(models::ValuesModel::SentAs));
    menu->popup(m_valuesView->viewport()->mapToGlobal(cell.bottomLeft()));
}

bool ConversionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_valuesView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F4 || key == Qt::Key_Space) {
            openChoices(m_valuesView->currentIndex());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace pages
