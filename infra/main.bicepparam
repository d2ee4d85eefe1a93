using 'main.bicep'

// azd fills these from its environment: azd env set NAME VALUE. The other parameters have defaults; set them here.
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'factsheets')
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')
param eventGridSubscription = bool(readEnvironmentVariable('EVENT_GRID_SUBSCRIPTION', 'false'))
param privateEndpoints = bool(readEnvironmentVariable('PRIVATE_ENDPOINTS', 'false'))
param alertEmails = filter(split(readEnvironmentVariable('ALERT_EMAILS', ''), ','), email => !empty(email))
param operatorPrincipalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
